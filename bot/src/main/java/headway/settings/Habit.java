package headway.settings;

import static java.time.Duration.ofDays;
import static java.time.Duration.ofMinutes;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Set;

/// Weeks, what keeps them, and what reminds of them.
public record Habit(Week week, Streak streak, Pause pause, Nudge nudge, Balance balance) {

  static Habit read(Reading in) {
    return new Habit(
        Week.read(in), Streak.read(in), Pause.read(in), Nudge.read(in), Balance.read(in));
  }

  /// The section `week`.
  public record Week(DayOfWeek firstDay, int target, int targetMost) {
    private static Week read(Reading in) {
      var week =
          new Week(
              in.day("week.first-day"),
              in.number("week.target", 1, 14),
              in.number("week.target-most", 1, 14));
      in.check(
          week.target <= week.targetMost,
          "week.target is more than week.target-most",
          "week.target",
          "week.target-most");
      return week;
    }
  }

  /// The section `streak`; the half-life is in weeks.
  public record Streak(Freezes freezes, int repairDays, int strengthHalfLife, int shownFrom) {
    private static Streak read(Reading in) {
      return new Streak(
          Freezes.read(in),
          in.number("streak.repair-days", 1, 6),
          in.number("streak.strength-half-life", 1, 52),
          in.number("streak.shown-from", 1, 52));
    }
  }

  /// Freezes a member begins with, earns every so many weeks, and may hold.
  public record Freezes(int atStart, int every, int held) {
    private static Freezes read(Reading in) {
      var freezes =
          new Freezes(
              in.number("streak.freezes-at-start", 0, 52),
              in.number("streak.freeze-every", 1, 52),
              in.number("streak.freezes-held", 0, 52));
      in.check(
          freezes.atStart <= freezes.held,
          "streak.freezes-at-start is more than streak.freezes-held",
          "streak.freezes-at-start",
          "streak.freezes-held");
      return freezes;
    }
  }

  /// The section `pause`.
  public record Pause(int backDays, int daysForAWeek) {
    private static Pause read(Reading in) {
      return new Pause(
          in.number("pause.back-days", 0, 366), in.number("pause.days-for-a-week", 1, 7));
    }
  }

  /// The section `nudge`.
  public record Nudge(Plan plan, Quiet quiet, Duration snooze, int wordingsRest, Ignored ignored) {
    private static Nudge read(Reading in) {
      return new Nudge(
          new Plan(
              in.days("nudge.days"),
              in.time("nudge.time"),
              in.span("nudge.send-late-within", Duration.ZERO, ofDays(1))),
          new Quiet(in.time("nudge.quiet-from"), in.time("nudge.quiet-to")),
          in.span("nudge.snooze", ofMinutes(1), ofDays(1)),
          in.number("nudge.wordings-rest", 0, 20),
          new Ignored(
              in.number("nudge.ignored.daily", 1, 100),
              in.number("nudge.ignored.twice-weekly", 1, 100),
              in.number("nudge.ignored.weekly", 1, 100)));
    }
  }

  /// When nudges come, in the member's zone, and how late they still may.
  public record Plan(Set<DayOfWeek> days, LocalTime time, Duration lateWithin) {
    public Plan {
      days = Set.copyOf(days);
    }
  }

  /// From one time of day to another, over midnight if need be; never if they are the same.
  public record Quiet(LocalTime from, LocalTime to) {}

  /// Ignored nudges after which they come less often: in turn twice a week, weekly, never.
  public record Ignored(int daily, int twiceWeekly, int weekly) {}

  /// The section `balance`: the last shares looked at, and the wished mix in per cent.
  public record Balance(int last, int inform, int celebrate, int highlight, int insight) {
    private static Balance read(Reading in) {
      var balance =
          new Balance(
              in.number("balance.last", 1, 1000),
              in.number("balance.inform", 0, 100),
              in.number("balance.celebrate", 0, 100),
              in.number("balance.highlight", 0, 100),
              in.number("balance.insight", 0, 100));
      in.check(
          balance.inform + balance.celebrate + balance.highlight + balance.insight == 100,
          "the four kinds of balance don't add up to 100",
          "balance.inform",
          "balance.celebrate",
          "balance.highlight",
          "balance.insight");
      return balance;
    }
  }
}
