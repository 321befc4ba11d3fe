package headway.flow.settings;

import headway.domain.Member;
import headway.domain.week.Week;
import headway.flow.Bells;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.TimeWords;
import headway.store.Members;
import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;

/// The first day of the member's week; a new one lengthens the running week.
public final class SetWeek {
  private final Members members;
  private final Bells bells;

  public SetWeek(Members members, Bells bells) {
    this.members = members;
    this.bells = bells;
  }

  public Reply show(Caller caller) {
    Member member = caller.member();
    return Reply.of(
        "Your week begins on "
            + TimeWords.of(member.rhythm().firstDay())
            + ". "
            + running(member, caller)
            + " `week sunday` changes the first day.");
  }

  public Reply set(Caller caller, DayOfWeek day) {
    if (caller.member().rhythm().firstDay() == day) {
      return Reply.of("Your week begins on " + TimeWords.of(day) + " already.");
    }
    Member member =
        members.change(
            caller.id(),
            caller.change("week"),
            stored -> stored.rhythm(rhythm -> rhythm.withFirstDay(day, caller.today())));
    bells.set(member, caller.now());
    return Reply.of(
        "Your week begins on " + TimeWords.of(day) + " from now on. " + running(member, caller));
  }

  private static String running(Member member, Caller caller) {
    Week week = member.rhythm().weekOf(caller.today());
    long days = ChronoUnit.DAYS.between(week.first(), week.last()) + 1;
    return "This week has "
        + TimeWords.number((int) days)
        + " days, to the end of "
        + TimeWords.of(week.last())
        + ".";
  }
}
