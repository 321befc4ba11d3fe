package headway.settings;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofHours;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import java.time.Duration;

/// The section `delivery`.
public record Delivery(
    Duration lateAfter, Duration retryFor, Duration askByHandLapsesAfter, int shown, Claim claim) {

  static Delivery read(Reading in) {
    return new Delivery(
        in.span("delivery.late-after", ofMinutes(1), ofDays(366)),
        in.span("delivery.retry-for", Duration.ZERO, ofDays(7)),
        in.span("delivery.ask-by-hand-lapses-after", ofHours(1), ofDays(366)),
        in.number("delivery.shown", 1, 100),
        Claim.read(in));
  }

  /// How many are taken at once, how long they stay taken, and how often more are looked for.
  public record Claim(int batch, Duration lease, Duration tick) {
    private static Claim read(Reading in) {
      var claim =
          new Claim(
              in.number("delivery.batch", 1, 10_000),
              in.span("delivery.lease", ofSeconds(1), ofHours(1)),
              in.span("delivery.tick", ofMillis(100), ofMinutes(1)));
      in.check(
          claim.lease.compareTo(claim.tick) > 0,
          "delivery.lease is not longer than delivery.tick",
          "delivery.lease",
          "delivery.tick");
      return claim;
    }
  }
}
