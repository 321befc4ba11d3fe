package headway.chat.discord.checkup;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// How far this machine's clock is ahead of Discord's, after which Discord names what it makes;
/// negative where it is behind.
public record Skew(Duration ahead) {
  private static final Duration TOLERABLE = Duration.ofSeconds(30);

  /// The skew that an answer of Discord's tells.
  ///
  /// @param date the header of that name; empty where it tells nothing
  public static Optional<Skew> of(Optional<String> date, Instant now) {
    try {
      return date.map(told -> ZonedDateTime.parse(told, DateTimeFormatter.RFC_1123_DATE_TIME))
          .map(told -> new Skew(Duration.between(told.toInstant(), now)));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  public boolean isHarmful() {
    return ahead.abs().compareTo(TOLERABLE) > 0;
  }

  /// What is wrong, what it leads to, and what to do.
  public String words() {
    return "This machine's clock is %s %s Discord's, so posts and nudges come at the wrong minute. Set it; a time service such as NTP keeps it right."
        .formatted(size(ahead.abs()), ahead.isNegative() ? "behind" : "ahead of");
  }

  private static String size(Duration size) {
    return size.compareTo(Duration.ofMinutes(2)) < 0
        ? size.toSeconds() + " seconds"
        : size.toMinutes() + " minutes";
  }
}
