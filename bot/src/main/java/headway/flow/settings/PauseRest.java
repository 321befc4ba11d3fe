package headway.flow.settings;

import headway.chat.Message;
import headway.domain.Member;
import headway.domain.UsageException;
import headway.domain.week.JudgedWeek;
import headway.domain.week.Pause;
import headway.domain.week.Standing;
import headway.domain.week.Verdict;
import headway.flow.Bells;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Standings;
import headway.store.Members;
import java.time.LocalDate;
import java.util.Optional;

/// Rest, planned or after the fact; the first and the last day belong to it.
public final class PauseRest {
  private final Members members;
  private final Standings standings;
  private final PausedQueue queue;
  private final Bells bells;
  private final PauseLimits limits;

  /// @param daysBack how far back a rest may begin
  public PauseRest(
      Members members, Standings standings, PausedQueue queue, Bells bells, int daysBack) {
    this.members = members;
    this.standings = standings;
    this.queue = queue;
    this.bells = bells;
    this.limits = new PauseLimits(daysBack);
  }

  /// How many days back a rest may begin.
  public int daysBack() {
    return limits.daysBack();
  }

  /// Without a first day from today, without a last one until `resume`.
  public Reply pause(Caller caller, Optional<LocalDate> from, Optional<LocalDate> until) {
    LocalDate today = caller.today();
    Pause pause = limits.checked(from, until, today);
    if (from.isEmpty() && until.isEmpty() && caller.member().rhythm().isPaused(today)) {
      return Reply.of(PauseWords.already(caller.member(), today));
    }
    Standing before = standings.of(caller.member(), caller.now());
    Member member = rest(caller, pause);
    Message said =
        PauseWords.resting(member, pause, today)
            .say(PauseWords.outcome(before, standings.of(member, caller.now())));
    return Reply.of(queue.ask(said, member, pause));
  }

  /// The last closed week was rest: as if paused on all of its days.
  public Reply away(Caller caller) {
    Standing standing = standings.of(caller.member(), caller.now());
    JudgedWeek last =
        standing
            .lastClosed()
            .filter(week -> week.verdict() == Verdict.MISSED || week.verdict() == Verdict.FROZEN)
            .orElseThrow(() ->
                new UsageException(
                    "Last week needs no rest any more. `streak why` shows how it stands."));
    LocalDate earliest = limits.earliest(caller.today());
    LocalDate first = last.week().first();
    return pause(
        caller,
        Optional.of(first.isBefore(earliest) ? earliest : first),
        Optional.of(last.week().last()));
  }

  /// Ends the rest of today, and calls off what was planned.
  public Reply resume(Caller caller) {
    LocalDate today = caller.today();
    Member resting = caller.member();
    boolean planned =
        resting.rhythm().rest().pauses().stream().anyMatch(pause -> pause.from().isAfter(today));
    if (!resting.rhythm().isPaused(today) && !planned) {
      return Reply.of("You aren't resting. `pause` begins a rest, `pause until fri` a short one.");
    }
    Member member =
        members.change(
            caller.id(),
            caller.change("resume"),
            stored -> stored.rhythm(rhythm -> rhythm.resumed(today)));
    bells.set(member, caller.now());
    return Reply.of(PauseWords.back(resting, today).then(PausedQueue.held(member)));
  }

  /// What is queued goes out during the rest.
  public Reply letOut(Caller caller) {
    return Reply.of("It goes out as you approved it. `queue` shows what and when.");
  }

  private Member rest(Caller caller, Pause pause) {
    Member member =
        members.change(
            caller.id(),
            caller.change("pause"),
            stored -> stored.rhythm(rhythm -> rhythm.paused(pause, caller.today())));
    bells.set(member, caller.now());
    return member;
  }
}
