package headway.flow.data;

import headway.domain.Announcements;
import headway.domain.Card;
import headway.domain.Habits;
import headway.domain.Habits.Switch;
import headway.domain.Intention;
import headway.domain.Member;
import headway.domain.week.Pause;
import headway.domain.week.Rhythm;
import headway.flow.Bells;
import headway.flow.Caller;
import headway.flow.setup.ZoneFirst;
import headway.store.MemberArchive;
import headway.store.Members;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Takes in a card, rests and settings; of a member who has begun here, the past stays.
public final class ImportSettings {
  private static final List<Switch> TAKEN =
      List.of(Switch.STREAK_HIDDEN, Switch.NUDGES_SET, Switch.SET_UP);

  private final Members members;
  private final Bells bells;

  public ImportSettings(Members members, Bells bells) {
    this.members = members;
    this.bells = bells;
  }

  void take(Caller caller, MemberArchive from) {
    Member member =
        members.change(
            caller.id(), caller.change("import"), stored -> merged(stored, from, caller));
    bells.set(member, caller.now());
  }

  private static Member merged(Member stored, MemberArchive from, Caller caller) {
    boolean fresh = stored.rhythm().startedOn().isEmpty();
    Rhythm theirs = from.member().rhythm();
    Card card = card(stored.card(), from.member().card(), caller.today());
    Rhythm rhythm = fresh ? theirs : rhythm(stored.rhythm(), from, caller);
    return ZoneFirst.asked(
        stored.with(card).with(rhythm).habits(own -> habits(own, from.member().habits(), fresh)));
  }

  private static Card card(Card own, Card theirs, LocalDate today) {
    return own.equals(Card.BLANK) ? theirs : own.edited(now -> over(now, theirs.now()), today);
  }

  private static Intention over(Intention own, Intention theirs) {
    return new Intention(
        theirs.audience().or(own::audience),
        theirs.purpose().or(own::purpose),
        theirs.knownFor().or(own::knownFor),
        theirs.topics().isEmpty() ? own.topics() : theirs.topics(),
        theirs.plan().or(own::plan));
  }

  /// An earlier beginning and the rests are taken in; zone, week and target change from now on.
  private static Rhythm rhythm(Rhythm own, MemberArchive from, Caller caller) {
    Rhythm theirs = from.member().rhythm();
    LocalDate today = caller.today();
    Rhythm next = theirs.startedOn().map(own::started).orElse(own);
    for (Pause pause : theirs.rest().pauses()) {
      next = next.paused(ended(pause, theirs.dayAt(from.at())), today);
    }
    next = next.inZone(theirs.zone(), caller.now());
    next =
        next.firstDay() == theirs.firstDay() ? next : next.withFirstDay(theirs.firstDay(), today);
    int target = target(theirs);
    return target == target(next) ? next : next.withTarget(target, today);
  }

  /// A rest without an end had lasted until the export at least; that much is known.
  private static Pause ended(Pause pause, LocalDate exported) {
    LocalDate last = exported.isBefore(pause.from()) ? pause.from() : exported;
    return pause.until().isPresent() ? pause : new Pause(pause.from(), Optional.of(last));
  }

  private static int target(Rhythm rhythm) {
    return rhythm.targets().isEmpty() ? Rhythm.DEFAULT_TARGET : rhythm.targets().getLast().target();
  }

  private static Habits habits(Habits own, Habits theirs, boolean fresh) {
    Habits next = own.with(theirs.nudges()).withSlots(theirs.slots());
    for (Switch which : TAKEN) {
      next = next.turned(which, own.is(which) || theirs.is(which));
    }
    return fresh ? next.with(new Announcements(List.of(), theirs.announcements().made())) : next;
  }
}
