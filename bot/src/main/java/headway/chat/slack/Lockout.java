package headway.chat.slack;

import headway.chat.talk.Recent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// Which workspaces let the bot in, asked of each at most once a minute.
final class Lockout {
  private static final Duration KNOWN = Duration.ofMinutes(1);
  private final SlackApi api;
  private final Recent<String, Boolean> asked;

  Lockout(SlackApi api, InstantSource clock) {
    this.api = api;
    this.asked = new Recent<>(KNOWN, clock);
  }

  /// What any other call has met meanwhile counts too.
  boolean isOpen(String team) {
    asked.findOr(
        team,
        one -> Optional.of(api.call(one, client -> client.authTest(r -> r)).answer().isPresent()));
    return !api.isShut(team);
  }
}
