package headway.chat.slack.install;

import headway.domain.ChatKind;
import headway.store.Departure;
import headway.store.Departures;
import headway.store.Installation;
import headway.store.Installations;
import java.time.Instant;
import java.util.Optional;

/// Begins and ends installations, and notes which workspaces came and went with them.
public record Comings(Installations installations, Departures departures) {
  public void begin(Installation installation) {
    installations.put(installation);
    note(installation, /* gone= */ false, installation.at());
  }

  /// Notes first, so that what broke off between is done again when Slack tells it again.
  public void end(Installation installation, Instant when) {
    if (!installation.at().isAfter(when)) {
      note(installation, /* gone= */ true, when);
      installations.end(installation.team(), when);
    }
  }

  /// An organisation let the app into that workspace, or took it out; one that installed the app by
  /// itself keeps it.
  void access(Installation whole, String team, boolean gone, Instant when) {
    boolean served =
        installations
            .serving(team, Optional.of(whole.team()))
            .filter(one -> one.team().equals(whole.team()))
            .isPresent();
    if (served) {
      departures.note(Departure.of(ChatKind.SLACK, team, gone, when));
    }
  }

  private void note(Installation installation, boolean gone, Instant when) {
    for (String team : installations.served(installation.team())) {
      departures.note(Departure.of(ChatKind.SLACK, team, gone, when));
    }
  }
}
