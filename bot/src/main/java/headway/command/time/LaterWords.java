package headway.command.time;

import headway.command.line.Quoted;
import headway.command.line.Reading;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what follows `in`: `2h`, `30 min`, `1h30m`, `3 days`, `an hour`.
final class LaterWords {
  private static final int LONGEST = 24;
  private static final Pattern PIECE = Pattern.compile("(\\d{1,6})([a-z]*)");

  private LaterWords() {}

  static Reading<Instant> read(Words words, Moment moment) {
    Ahead sum = new Ahead(Period.ZERO, Duration.ZERO);
    int count = 0;
    while (count < words.size()) {
      Optional<Step> step = step(words.after(count));
      if (step.isEmpty()) {
        break;
      }
      sum = sum.plus(step.get().ahead());
      count += step.get().count();
    }
    return count == 0 ? unknown(words) : resolve(sum, count, moment);
  }

  private static Reading<Instant> resolve(Ahead sum, int count, Moment moment) {
    if (sum.isNothing()) {
      return new Unread<>("That is no time ahead; say now, or in 2h.", 0);
    }
    return WhenLimits.check(sum.from(moment), moment, count);
  }

  private static Reading<Instant> unknown(Words words) {
    String said = words.isEmpty() ? "in" : "in " + words.plain(2);
    return new Unread<>(Quoted.of(said) + " isn't a time such as in 2h or in 3 days.", 0);
  }

  /// One amount, in one word (`1h30m`), or in two (`30 min`).
  private static Optional<Step> step(Words words) {
    String word = words.folded(0);
    String unit = words.folded(1);
    if (word.equals("and") && words.size() > 1) {
      return step(words.after(1)).map(step -> new Step(step.ahead(), step.count() + 1));
    }
    boolean one = word.equals("a") || word.equals("an");
    if (one || Numbers.isWhole(word)) {
      return amount(one ? 1 : Numbers.of(word), unit).map(ahead -> new Step(ahead, 2));
    }
    return word.length() > LONGEST ? Optional.empty() : together(word);
  }

  private static Optional<Step> together(String word) {
    Matcher piece = PIECE.matcher(word);
    Ahead sum = new Ahead(Period.ZERO, Duration.ZERO);
    int at = 0;
    while (at < word.length() && piece.find(at) && piece.start() == at) {
      boolean minutes = at > 0 && piece.group(2).isEmpty();
      Optional<Ahead> ahead =
          amount(Integer.parseInt(piece.group(1)), minutes ? "min" : piece.group(2));
      if (ahead.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.plus(ahead.get());
      at = piece.end();
    }
    return at == word.length() ? Optional.of(new Step(sum, 1)) : Optional.empty();
  }

  private static Optional<Ahead> amount(int amount, String unit) {
    return switch (unit) {
      case "m", "min", "mins", "minute", "minutes" -> clock(Duration.ofMinutes(amount));
      case "h", "hr", "hrs", "hour", "hours" -> clock(Duration.ofHours(amount));
      case "d", "day", "days" -> days(Period.ofDays(amount));
      case "w", "week", "weeks" -> days(Period.ofWeeks(amount));
      case "month", "months" -> days(Period.ofMonths(amount));
      default -> Optional.empty();
    };
  }

  private static Optional<Ahead> clock(Duration duration) {
    return Optional.of(new Ahead(Period.ZERO, duration));
  }

  private static Optional<Ahead> days(Period period) {
    return Optional.of(new Ahead(period, Duration.ZERO));
  }

  private record Step(Ahead ahead, int count) {}

  /// Days go by the member's calendar, hours by the clock.
  private record Ahead(Period days, Duration clock) {
    private static final int MOST = 10_000_000;

    Ahead plus(Ahead more) {
      Period sum = days.plus(more.days);
      boolean huge = sum.getDays() > MOST || sum.getMonths() > MOST;
      return new Ahead(huge ? days : sum, clock.plus(more.clock));
    }

    boolean isNothing() {
      return days.isZero() && clock.isZero();
    }

    Instant from(Moment moment) {
      LocalDateTime local = moment.local().plus(days);
      return (days.isZero() ? moment.now() : moment.at(local)).plus(clock);
    }
  }
}
