package headway.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What became of the nudges so far: how many were ignored in a row, the last one, wordings used.
///
/// @param ignored nudges with a step that got no word or press before the next one
/// @param last the last one sent, if it still waits for an answer or tells which day had its DM
/// @param wordings ids of the wordings used, most recent first
/// @param quietUntil no nudge before this instant, if set ("ask in a month")
public record NudgeState(
    int ignored,
    Optional<Sent> last,
    List<String> wordings,
    Optional<Instant> quietUntil,
    Optional<Stop> stop) {
  public static final int WORDINGS_KEPT = 40;
  public static final NudgeState NEW =
      new NudgeState(0, Optional.empty(), List.of(), Optional.empty(), Optional.empty());

  /// A nudge that went out.
  ///
  /// @param day the member's local day it was for
  /// @param step whether it offered a step; only such a one can be ignored
  /// @param snoozed when the same nudge comes once more, if the member asked for that
  public record Sent(
      Instant at, LocalDate day, boolean step, boolean answered, Optional<Instant> snoozed) {
    public Sent(Instant at, LocalDate day, boolean step, boolean answered) {
      this(at, day, step, answered, Optional.empty());
    }
  }

  /// Why nudges stopped by themselves.
  public enum Stop {
    GOODBYE,
    CLOSED_DM
  }

  public NudgeState {
    wordings = List.copyOf(wordings.subList(0, Math.min(WORDINGS_KEPT, wordings.size())));
  }

  /// The state after any word or press of the member.
  public NudgeState answered() {
    return new NudgeState(
        0,
        last.map(sent -> new Sent(sent.at(), sent.day(), sent.step(), true, sent.snoozed())),
        wordings,
        quietUntil,
        stop);
  }

  /// With the last nudge to come once more at that instant.
  public NudgeState snoozed(Instant until) {
    return new NudgeState(
        ignored,
        last.map(sent -> new Sent(sent.at(), sent.day(), sent.step(), true, Optional.of(until))),
        wordings,
        quietUntil,
        stop);
  }

  /// Whether an alarm at that instant is the last nudge coming once more, not a new one.
  public boolean isSnooze(Instant alarm) {
    return last.flatMap(Sent::snoozed).filter(alarm::equals).isPresent();
  }

  /// After a nudge went out with these wordings; the one before it is ignored for good, if it was.
  public NudgeState sent(Sent nudge, List<String> used) {
    List<String> all = new ArrayList<>(used);
    wordings.stream().filter(id -> !used.contains(id)).forEach(all::add);
    return new NudgeState(ignoredByNow(), Optional.of(nudge), all, quietUntil, stop);
  }

  /// How many were ignored in a row by now, the last one included while nobody has answered it.
  public int ignoredByNow() {
    return ignored + (last.filter(sent -> sent.step() && !sent.answered()).isPresent() ? 1 : 0);
  }

  public NudgeState stopped(Stop why) {
    return new NudgeState(ignored, last, wordings, quietUntil, Optional.of(why));
  }

  /// With no nudge before that instant.
  public NudgeState putOff(Instant until) {
    return new NudgeState(ignored, last, wordings, Optional.of(until), stop);
  }

  /// With the last nudge not to come once more.
  public NudgeState unsnoozed() {
    return new NudgeState(
        ignored,
        last.map(sent -> new Sent(sent.at(), sent.day(), sent.step(), sent.answered())),
        wordings,
        quietUntil,
        stop);
  }

  /// Wanted again, whatever was ignored, stopped or put off before.
  public NudgeState restarted() {
    return new NudgeState(0, last, wordings, Optional.empty(), Optional.empty());
  }

  /// Whether an answer would change anything, so that most requests write nothing.
  public boolean awaitsAnswer() {
    return ignored > 0 || last.filter(sent -> !sent.answered()).isPresent();
  }
}
