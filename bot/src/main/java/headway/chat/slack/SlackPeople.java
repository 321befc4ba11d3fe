package headway.chat.slack;

import com.slack.api.model.User;
import headway.chat.Profile;
import headway.chat.talk.Recent;
import headway.domain.Account;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What Slack tells of people: first name, zone, and whether they lead the workspace.
final class SlackPeople {
  private static final Duration KNOWN = Duration.ofHours(1);

  private final SlackApi api;
  private final Workspaces workspaces;
  private final Predicate<Account> leads;
  private final Recent<Account, User> known;

  /// @param leads who leads besides owners and admins
  SlackPeople(SlackApi api, Workspaces workspaces, Predicate<Account> leads, InstantSource clock) {
    this.api = api;
    this.workspaces = workspaces;
    this.leads = leads;
    this.known = new Recent<>(KNOWN, clock);
  }

  /// @param otherwise their name where Slack tells none
  Profile profile(Account account, String otherwise) {
    Optional<User> user = user(account);
    return new Profile(
        user.flatMap(SlackPeople::name).orElse(otherwise),
        user.flatMap(SlackPeople::zone),
        workspaces.space(account.tenant()),
        leads(account, user));
  }

  /// Never a guest, nor whoever is of another workspace, whatever they are there.
  private boolean leads(Account account, Optional<User> user) {
    boolean outside =
        workspaces.isForeign(account.tenant())
            || user.filter(one -> !Belonging.isIn(account.tenant(), one) || Belonging.isGuest(one))
                .isPresent();
    return !outside && (leads.test(account) || user.filter(SlackPeople::leads).isPresent());
  }

  /// What has changed is there in the next request; what comes late does not undo it.
  void changed(Account account, User user) {
    boolean late = known.find(account).filter(newer -> updated(newer) > updated(user)).isPresent();
    if (!late) {
      known.put(account, user);
    }
  }

  private static long updated(User user) {
    return Optional.ofNullable(user.getUpdated()).orElse(0L);
  }

  /// Whether they are let into a few channels only.
  boolean isGuest(Account account) {
    return user(account).filter(Belonging::isGuest).isPresent();
  }

  boolean isAdmin(Account account) {
    return user(account).filter(SlackPeople::leads).isPresent();
  }

  Optional<User> user(Account account) {
    return lookUp(account).answer();
  }

  /// What is known of late, else what Slack says now.
  Called<User> lookUp(Account account) {
    Optional<User> before = known.find(account);
    if (before.isPresent()) {
      return new Called.Done<>(before.get());
    }
    Called<User> called =
        api.call(account.tenant(), client -> client.usersInfo(r -> r.user(account.user())))
            .map(answer -> answer.getUser());
    called.answer().ifPresent(user -> known.put(account, user));
    return called;
  }

  private static boolean leads(User user) {
    return user.isOwner() || user.isAdmin() || user.isPrimaryOwner();
  }

  /// Slack still sends first names, though its client would rather not.
  @SuppressWarnings("deprecation")
  private static Optional<String> name(User user) {
    return Optional.ofNullable(user.getProfile()).stream()
        .flatMap(profile ->
            Stream.of(
                Optional.ofNullable(profile.getFirstName()),
                Optional.ofNullable(profile.getDisplayName())))
        .flatMap(Optional::stream)
        .filter(name -> !name.isBlank())
        .findFirst()
        .or(() -> Optional.ofNullable(user.getRealName()))
        .or(() -> Optional.ofNullable(user.getName()));
  }

  private static Optional<ZoneId> zone(User user) {
    try {
      return Optional.ofNullable(user.getTz()).map(ZoneId::of);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
