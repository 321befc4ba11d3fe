package headway.flow.nudge;

import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Habits.Switch;
import headway.domain.Member;
import headway.domain.Share;
import headway.domain.week.JudgedWeek;
import headway.flow.Standings.History;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whether a step is wanted today.
final class StepDue {
  private StepDue() {}

  static boolean isDue(Member member, History history, List<Draft> queued, Instant now) {
    JudgedWeek week = history.standing().running();
    int missing = week.filling().missing() - goingOut(member, queued, history.shares(), week);
    return missing > 0
        && !sharedToday(member, history.shares(), now)
        && needs(member, now, week, missing);
  }

  private static boolean sharedToday(Member member, List<Share> shares, Instant now) {
    LocalDate today = member.rhythm().dayAt(now);
    return shares.stream()
        .filter(share -> share.trail().fate() != Share.Fate.DROPPED)
        .anyMatch(share -> share.moment().day().equals(today));
  }

  /// Drafts that go out before the week ends and are no share yet.
  private static int goingOut(
      Member member, List<Draft> queued, List<Share> shares, JudgedWeek week) {
    if (member.habits().is(Switch.QUEUE_HELD)) {
      return 0;
    }
    Set<Integer> recorded =
        shares.stream()
            .flatMap(share ->
                share.trail().origin() instanceof Share.Origin.Published published
                    ? Stream.of(published.draft())
                    : Stream.empty())
            .collect(Collectors.toSet());
    Instant end = member.rhythm().endOf(week.week());
    return (int)
        queued.stream()
            .filter(draft -> !recorded.contains(draft.id().number()))
            .filter(draft -> goesOut(draft, end))
            .count();
  }

  private static boolean goesOut(Draft draft, Instant end) {
    return draft.progress().deliveries().stream()
        .anyMatch(delivery ->
            delivery.state() instanceof DeliveryState.Waiting waiting
                && !waiting.held()
                && waiting.nextAt().isBefore(end));
  }

  /// With `needed`, not while the nudge days left are more than twice the missing shares.
  private static boolean needs(Member member, Instant now, JudgedWeek week, int missing) {
    return switch (member.habits().nudges().mode()) {
      case DAILY -> true;
      case NEEDED -> daysLeft(member, now, week) <= 2L * missing;
      case OFF -> false;
    };
  }

  private static long daysLeft(Member member, Instant now, JudgedWeek week) {
    var days = member.habits().nudges().times().days();
    LocalDate today = LocalDate.ofInstant(now, member.zone());
    return today.isAfter(week.week().last())
        ? 0
        : today
            .datesUntil(week.week().last().plusDays(1))
            .filter(date -> days.contains(date.getDayOfWeek()))
            .count();
  }
}
