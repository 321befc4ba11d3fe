package headway.flow.queue;

import headway.domain.Account;
import headway.domain.Announcements;
import headway.domain.Card;
import headway.domain.Content;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.Habits;
import headway.domain.Kind;
import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.NudgeMode;
import headway.domain.NudgeState;
import headway.domain.Outlet;
import headway.domain.Person;
import headway.domain.Progress;
import headway.domain.Route;
import headway.domain.WeeklyTime;
import headway.domain.nudge.NudgeTimes;
import headway.domain.week.Rhythm;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Members as they are after set-up, and drafts that lack nothing.
final class People {
  static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private People() {}

  static Member member(String name, Account... accounts) {
    Person person = new Person(name, List.of(accounts), World.SPACE);
    Rhythm rhythm = Rhythm.start(BERLIN, World.MONDAY);
    return new Member(new MemberId(name), person, Card.BLANK, rhythm, habits());
  }

  static Draft draft(DraftId id, String text, List<Outlet> outlets) {
    Content.Aim aim =
        new Content.Aim(
            Optional.of(Kind.INSIGHT), Optional.of("nurses"), Optional.of("save them time"));
    return new Draft(
        id,
        1,
        new Content(text, aim, List.of(), Optional.empty()),
        new Route(Optional.empty(), Optional.empty(), World.SPACE, outlets),
        Progress.NEW);
  }

  private static Habits habits() {
    NudgeTimes times =
        new NudgeTimes(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 30));
    return new Habits(
        new Habits.NudgePlan(NudgeMode.DAILY, times),
        NudgeState.NEW,
        List.of(
            new WeeklyTime(DayOfWeek.TUESDAY, LocalTime.of(9, 0)),
            new WeeklyTime(DayOfWeek.THURSDAY, LocalTime.of(12, 30))),
        Set.of(),
        Announcements.NONE);
  }
}
