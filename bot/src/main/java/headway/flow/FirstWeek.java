package headway.flow;

import headway.domain.Member;
import headway.store.Members;
import java.time.LocalDate;

/// Begins a member's first week, at the first thing that begins one.
public final class FirstWeek {
  private final Members members;
  private final Bells bells;

  public FirstWeek(Members members, Bells bells) {
    this.members = members;
    this.bells = bells;
  }

  /// The caller's member, begun on that local day at the latest; the alarms come first, since a
  /// crash between must not leave a begun week that nothing ends.
  public Member begin(Caller caller, LocalDate day) {
    Member member = caller.member();
    if (member.rhythm().startedOn().filter(known -> !known.isAfter(day)).isPresent()) {
      return member;
    }
    bells.set(member.rhythm(rhythm -> rhythm.started(day)), caller.now());
    Member begun =
        members.change(
            caller.id(),
            caller.change("begin"),
            stored -> stored.rhythm(rhythm -> rhythm.started(day)));
    bells.set(begun, caller.now());
    return begun;
  }
}
