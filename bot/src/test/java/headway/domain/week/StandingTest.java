package headway.domain.week;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headway.domain.week.History.FirstDay;
import headway.domain.week.History.Made;
import headway.domain.week.History.Moved;
import headway.domain.week.History.Paused;
import headway.domain.week.History.Target;
import headway.domain.week.SlowJudge.Counts;
import headway.domain.week.SlowJudge.Line;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;

@Domain(Histories.class)
@Domain(DomainContext.Global.class)
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE)
class StandingTest {
  @Property(tries = 600)
  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  void theFoldAgreesWithAModelThatLivesEveryQuarterOfAnHour(@ForAll History history) {
    var judge = new SlowJudge(history);

    var standing = history.standing();

    assertThat(lines(standing)).isEqualTo(judge.lines());
    assertThat(standing.strength()).isCloseTo(judge.strength(), within(1e-9));
    standing.weeks().forEach(week -> Statistics.collect(week.verdict()));
    Statistics.coverage(met -> met.check(Verdict.REPAIRED).count(count -> count > 20));
  }

  @Property
  void travelAndSettingsNeverChangeAClosedWeek(
      @ForAll History history,
      @ForAll ZoneId zone,
      @ForAll DayOfWeek firstDay,
      @ForAll @IntRange(min = 1, max = 14) int target) {
    var later = history.now().plus(Duration.ofMinutes(15));
    var moved = history.at(later).and(new Moved(later, zone));
    var settled = moved.and(new FirstDay(later, firstDay)).and(new Target(later, target));

    var closed = closed(history.standing());

    if (history.rhythm().startedOn().isPresent()) {
      assertThat(first(closed.size(), moved.standing())).isEqualTo(closed);
      assertThat(first(closed.size(), settled.standing())).isEqualTo(closed);
    }
  }

  @Property
  void timeNeverChangesAClosedWeek(
      @ForAll History history, @ForAll @IntRange(max = 100) int daysLater) {
    var later = history.at(history.now().plus(Duration.ofDays(daysLater)));

    if (history.rhythm().startedOn().isPresent() || !history.made().isEmpty()) {
      var closed = closed(history.standing());
      assertThat(first(closed.size(), later.standing())).isEqualTo(closed);
    }
  }

  @Property
  void oneMoreShareNeverLowersTheWeeksKept(
      @ForAll History history,
      @ForAll @IntRange(max = 17_000) int quartersBack,
      @ForAll @IntRange(max = 7) int daysBack,
      @ForAll boolean logged) {
    var at = history.now().minus(Duration.ofMinutes(15L * quartersBack));

    var more = history.and(new Made(at, logged ? daysBack : 0, logged)).standing();

    assertThat(more.weeksKept()).isGreaterThanOrEqualTo(history.standing().weeksKept());
  }

  @Property
  void oneMorePauseNeverChangesTheWeeksKept(
      @ForAll History history,
      @ForAll @IntRange(min = -14, max = 5) int daysAhead,
      @ForAll @IntRange(max = 20) int length) {
    var rested = history.and(new Paused(history.now(), daysAhead, Optional.of(length)));

    assertThat(rested.standing().weeksKept()).isEqualTo(history.standing().weeksKept());
  }

  @Property
  void onlyKeptAndRepairedWeeksAddToAStreakAndOnlyMissedOnesEndIt(@ForAll History history) {
    var before = Tally.start(WeekRules.DEFAULT);

    for (var week : history.standing().weeks()) {
      var expected =
          switch (week.verdict()) {
            case KEPT, REPAIRED -> before.streak() + 1;
            case MISSED -> 0;
            case OPEN, BEGUN, PAUSED, FROZEN -> before.streak();
          };
      assertThat(week.after().streak()).isEqualTo(expected);
      assertThat(week.after().freezes()).isBetween(0, 2);
      before = week.after();
    }
  }

  @Property
  void aRepairedWeekIsFullAndNoShareCountsTwice(@ForAll History history) {
    var seen = new HashSet<Integer>();

    for (var week : history.standing().weeks()) {
      var filling = week.filling();
      if (week.verdict() == Verdict.REPAIRED) {
        assertThat(filling.counted()).hasSize(filling.target()).containsAll(filling.borrowed());
      }
      assertThat(filling.counted()).allMatch(share -> seen.add(share.number()));
      assertThat(filling.lent()).allMatch(share -> seen.contains(share.number()));
    }
  }

  @Property
  void everyDayFromTheFirstWeekToTodayBelongsToExactlyOneWeek(@ForAll History history) {
    var standing = history.standing();
    var today = history.rhythm().dayAt(history.now());

    var next = standing.weeks().getFirst().week().first();

    for (var judged : standing.weeks()) {
      assertThat(judged.week().first()).isEqualTo(next);
      assertThat(judged.week().first().plusDays(6)).isBeforeOrEqualTo(judged.week().last());
      next = judged.week().last().plusDays(1);
    }
    assertThat(today).isBefore(next);
  }

  @Property
  void theOrderInWhichSharesAreKnownDoesNotMatter(@ForAll History history, @ForAll Random random) {
    var shares = new ArrayList<>(history.shares());
    var before = Standing.of(history.rhythm(), shares, history.now());

    Collections.shuffle(shares, random);

    assertThat(Standing.of(history.rhythm(), shares, history.now())).isEqualTo(before);
  }

  @Property
  void aWeekCanBeHadBackWhileItsSeventyTwoHoursRun(@ForAll History history) {
    var standing = history.standing();

    var last = standing.lastClosed();

    var rhythm = history.rhythm();
    var expected =
        last.filter(week -> week.verdict() == Verdict.MISSED || week.verdict() == Verdict.FROZEN)
            .map(week -> rhythm.endOf(week.week()).plus(Duration.ofDays(3)))
            .filter(deadline -> history.now().isBefore(deadline));
    assertThat(standing.repairable().map(Repairable::deadline)).isEqualTo(expected);
    standing
        .repairable()
        .ifPresent(week -> assertThat(week.asked() && week.missing() == 0).isFalse());
  }

  private static List<JudgedWeek> closed(Standing standing) {
    return standing.weeks().subList(0, standing.weeks().size() - 1);
  }

  private static List<JudgedWeek> first(int count, Standing standing) {
    return standing.weeks().subList(0, count);
  }

  static List<Line> lines(Standing standing) {
    return standing.weeks().stream().map(StandingTest::line).toList();
  }

  private static Line line(JudgedWeek judged) {
    var after = judged.after();
    var counted = judged.filling().counted().stream().map(WeekShare::number).toList();
    var counts =
        new Counts(
            judged.filling().target(),
            judged.why().pausedDays(),
            after.streak(),
            after.freezes(),
            after.kept());
    return new Line(judged.week(), judged.verdict(), counted, counts, judged.why().comeback());
  }
}
