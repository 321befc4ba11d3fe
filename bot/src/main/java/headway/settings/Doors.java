package headway.settings;

import static java.time.Duration.ofDays;

import java.time.Duration;

/// The ways in from outside: over the web, and from Slack; and what becomes of those who left.
public record Doors(Http http, Slack slack, Leaving leaving) {
  static Doors read(Reading in, Slack slack) {
    return new Doors(
        Http.read(in),
        slack,
        new Leaving(in.span("leaving.delete-after", ofDays(1), ofDays(3660))));
  }

  /// The section `leaving`.
  public record Leaving(Duration deleteAfter) {}
}
