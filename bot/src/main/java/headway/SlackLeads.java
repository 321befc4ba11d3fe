package headway;

import headway.domain.Account;
import headway.settings.SlackLead;
import headway.store.Installation;
import headway.store.Installations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Who leads a workspace of Slack besides its owners and admins: whoever installed the app there,
/// and whom the settings name.
final class SlackLeads implements Predicate<Account> {
  private final Set<SlackLead> named;
  private final Optional<Installations> installations;

  /// @param installations where many workspaces install the app; else there is one
  SlackLeads(Set<SlackLead> named, Optional<Installations> installations) {
    this.named = Set.copyOf(named);
    this.installations = installations;
  }

  @Override
  public boolean test(Account account) {
    return isInstaller(account)
        || named.stream()
            .filter(lead -> lead.user().equals(account.user()))
            .anyMatch(lead -> counts(lead, account.tenant()));
  }

  /// An id alone is one person's only where there is one workspace.
  private boolean counts(SlackLead lead, String workspace) {
    return lead.team()
        .map(team -> team.equals(workspace) || serves(team, workspace))
        .orElseGet(() -> isOnly(workspace));
  }

  private boolean serves(String team, String workspace) {
    return installations.filter(kept -> kept.served(team).contains(workspace)).isPresent();
  }

  private boolean isOnly(String workspace) {
    if (installations.isEmpty()) {
      return true;
    }
    List<Installation> all = installations.get().all();
    return all.size() == 1 && serves(all.getFirst().team(), workspace);
  }

  private boolean isInstaller(Account account) {
    return installations
        .flatMap(kept -> kept.serving(account.tenant(), Optional.empty()))
        .flatMap(Installation::installer)
        .filter(account.user()::equals)
        .isPresent();
  }
}
