package headway.domain.week;

import static headway.domain.week.Diary.BERLIN;
import static headway.domain.week.Diary.at;
import static headway.domain.week.Diary.day;
import static java.time.DayOfWeek.THURSDAY;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.week.History.Event;
import headway.domain.week.History.FirstDay;
import headway.domain.week.History.Moved;
import headway.domain.week.History.Paused;
import headway.domain.week.History.Started;
import headway.domain.week.History.Target;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Settings and a move at one instant, as when a file is taken in, hold in their order.
class SameInstantTest {
  /// Still Sunday in Berlin, where the member is, and already Monday in Kiritimati.
  private static final Instant SUNDAY = at(2, 6, 22);

  private static final Moved MOVED = new Moved(SUNDAY, ZoneId.of("Pacific/Kiritimati"));

  @Test
  void aPauseBeforeAMoveKeepsTheDaysItWasSetFor() {
    var pause = new Paused(SUNDAY, -8, Optional.of(1));

    var history = history(pause, MOVED);

    assertThat(history.rhythm().rest().pauses())
        .containsExactly(new Pause(day(1, 5), Optional.of(day(1, 6))));
    assertThat(pausedDays(StandingTest.lines(history.standing()))).containsExactly(0, 2, 0, 0);
    assertThat(pausedDays(new SlowJudge(history).lines())).containsExactly(0, 2, 0, 0);
  }

  @Test
  void aPauseAfterAMoveCountsItsDaysWhereTheMemberIsThen() {
    var pause = new Paused(SUNDAY, -8, Optional.of(1));

    var history = history(MOVED, pause);

    assertThat(pausedDays(StandingTest.lines(history.standing()))).containsExactly(0, 1, 1, 0);
    assertThat(pausedDays(new SlowJudge(history).lines())).containsExactly(0, 1, 1, 0);
  }

  @Test
  void aFirstDayBeforeAMoveLengthensTheWeekThatRanUntilThen() {
    var history = history(new FirstDay(SUNDAY, THURSDAY), MOVED);

    var standing = history.standing();

    assertThat(standing.running().week()).isEqualTo(new Week(day(2, 0), day(3, 2)));
    assertThat(new SlowJudge(history).lines()).isEqualTo(StandingTest.lines(standing));
  }

  @Test
  void aFirstTargetBeforeAMoveHoldsForTheWeekThatRanUntilThen() {
    var history = history(new Target(SUNDAY, 3), MOVED);

    var lines = StandingTest.lines(history.standing());

    assertThat(lines).extracting(line -> line.counts().target()).containsExactly(2, 2, 3, 3);
    assertThat(new SlowJudge(history).lines()).isEqualTo(lines);
  }

  @Test
  void aWeekThatEndsAtTheInstantOfAMoveToTheWestStaysEnded() {
    var begin = at(0, 0, 9);
    var end = Turn.startOf(day(1, 0), BERLIN);
    var west = new Moved(end, ZoneId.of("America/Los_Angeles"));
    var history = new History(BERLIN, begin, List.of(new Started(begin), west), List.of(), end);

    var standing = history.standing();

    assertThat(standing.running().week().first()).isEqualTo(day(1, 0));
    assertThat(new SlowJudge(history).lines()).isEqualTo(StandingTest.lines(standing));
  }

  private static History history(Event one, Event other) {
    var begin = at(0, 0, 9);
    return new History(BERLIN, begin, List.of(new Started(begin), one, other), List.of(), SUNDAY);
  }

  private static List<Integer> pausedDays(List<SlowJudge.Line> lines) {
    return lines.stream().map(line -> line.counts().pausedDays()).toList();
  }
}
