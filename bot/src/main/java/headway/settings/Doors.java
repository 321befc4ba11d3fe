package headway.settings;

import static java.time.Duration.ofDays;

import java.time.Duration;

/// The ways in from outside: over the web, from Slack and from Discord; and what becomes of those
/// who left.
public record Doors(Http http, Slack slack, Discord discord, Leaving leaving) {
  static Doors read(Reading in, Surroundings surroundings) {
    return new Doors(
        Http.read(in),
        Slack.read(in, surroundings.slack()),
        Discord.read(in, surroundings.discord()),
        new Leaving(in.span("leaving.delete-after", ofDays(1), ofDays(3660))));
  }

  /// The section `leaving`.
  public record Leaving(Duration deleteAfter) {}
}
