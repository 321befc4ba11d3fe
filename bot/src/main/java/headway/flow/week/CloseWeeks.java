package headway.flow.week;

import headway.domain.Alarm;
import headway.domain.AlarmKind;
import headway.domain.Announcements;
import headway.domain.Member;
import headway.domain.News;
import headway.domain.week.JudgedWeek;
import headway.domain.week.Standing;
import headway.domain.week.Verdict;
import headway.flow.Due;
import headway.flow.Standings;
import headway.store.Alarms;
import headway.store.Alarms.Leased;
import headway.store.Alarms.Rung;
import headway.store.Change;
import headway.store.Members;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Closes the weeks that are over: what they brought becomes news, each thing once.
public final class CloseWeeks implements Due {
  private static final Logger LOG = LoggerFactory.getLogger(CloseWeeks.class);
  private static final int WEEKS_BACK = 8;
  private static final Duration AGAIN = Duration.ofMinutes(1);

  private final Alarms alarms;
  private final Members members;
  private final Standings standings;
  private final int batch;
  private final InstantSource clock;

  /// @param batch how many members are taken at once
  public CloseWeeks(
      Alarms alarms, Members members, Standings standings, int batch, InstantSource clock) {
    this.alarms = alarms;
    this.members = members;
    this.standings = standings;
    this.batch = batch;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "week end";
  }

  @Override
  public Optional<Instant> next() {
    return alarms.next(AlarmKind.WEEK_END);
  }

  @Override
  public void run() {
    Instant now = clock.instant();
    List<Leased> due = alarms.lease(AlarmKind.WEEK_END, now, batch);
    while (!due.isEmpty()) {
      alarms.settle(due.stream().map(leased -> rung(leased.alarm(), now)).toList());
      due = alarms.lease(AlarmKind.WEEK_END, now, batch);
    }
  }

  private Rung rung(Alarm alarm, Instant now) {
    try {
      return new Rung(alarm, members.find(alarm.member()).map(member -> close(member, alarm, now)));
    } catch (RuntimeException fault) {
      LOG.error("closing a week of {} failed; it is looked at again", alarm.member(), fault);
      return new Rung(alarm, Optional.of(now.plus(AGAIN)));
    }
  }

  /// Tells when the week that now runs ends.
  private Instant close(Member member, Alarm alarm, Instant now) {
    Standing standing = standings.of(member, now);
    Announcements made = member.habits().announcements();
    if (!with(made, standing).equals(made)) {
      members.change(
          member.id(),
          new Change("week/" + alarm.at()),
          stored -> stored.habits(habits -> habits.with(with(habits.announcements(), standing))));
    }
    return member.rhythm().endOf(standing.running().week());
  }

  private static Announcements with(Announcements made, Standing standing) {
    List<JudgedWeek> closed = standing.weeks().subList(0, standing.weeks().size() - 1);
    Announcements all = made;
    for (JudgedWeek week : closed.subList(Math.max(0, closed.size() - WEEKS_BACK), closed.size())) {
      all = news(week).map(all::with).orElse(all);
    }
    return all;
  }

  private static Optional<News> news(JudgedWeek week) {
    if (week.verdict() == Verdict.FROZEN) {
      return Optional.of(new News.FreezeUsed(week.week().first(), week.after().freezes()));
    }
    return week.why().comeback()
        ? Optional.of(new News.Comeback(week.week().first()))
        : Optional.empty();
  }
}
