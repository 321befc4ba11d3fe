package headway.chat.slack.install;

import com.slack.api.bolt.model.Bot;
import com.slack.api.bolt.model.Installer;
import com.slack.api.bolt.model.builtin.DefaultBot;
import com.slack.api.bolt.service.InstallationService;
import headway.store.Installation;
import headway.store.Installations;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Lets Bolt find the token of the workspace that a request comes from.
///
/// It only reads: the install pages write, and the workspace's own events end.
public final class InstalledBots implements InstallationService {
  private final Installations installations;

  public InstalledBots(Installations installations) {
    this.installations = installations;
  }

  @Override
  public boolean isHistoricalDataEnabled() {
    return false;
  }

  @Override
  public void setHistoricalDataEnabled(boolean enabled) {}

  @Override
  public void saveInstallerAndBot(Installer installer) {}

  @Override
  public void deleteBot(Bot bot) {}

  @Override
  public void deleteInstaller(Installer installer) {}

  @Override
  public @Nullable Installer findInstaller(
      @Nullable String enterprise, @Nullable String team, @Nullable String user) {
    return null;
  }

  @Override
  public @Nullable Bot findBot(@Nullable String enterprise, @Nullable String team) {
    Optional<String> organisation = Optional.ofNullable(enterprise);
    return Optional.ofNullable(team)
        .or(() -> organisation)
        .flatMap(tenant -> installations.serving(tenant, organisation))
        .map(InstalledBots::bot)
        .orElse(null);
  }

  private static Bot bot(Installation installation) {
    DefaultBot bot = new DefaultBot();
    bot.setTeamId(installation.team());
    installation.enterprise().ifPresent(bot::setEnterpriseId);
    bot.setBotUserId(installation.grant().bot());
    bot.setBotAccessToken(installation.grant().token());
    bot.setBotScope(String.join(",", installation.grant().scopes()));
    bot.setInstalledAt(installation.at().toEpochMilli());
    return bot;
  }
}
