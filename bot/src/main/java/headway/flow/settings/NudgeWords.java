package headway.flow.settings;

import headway.chat.Message;
import headway.domain.Habits.NudgePlan;
import headway.domain.Member;
import headway.domain.NudgeMode;
import headway.domain.NudgeState.Stop;
import headway.flow.Bells;
import headway.flow.Caller;
import headway.flow.TimeWords;
import java.time.Instant;
import java.util.Optional;

/// How nudges stand, in words.
final class NudgeWords {
  private NudgeWords() {}

  static Message all(Member member, Caller caller) {
    Optional<Stop> stop = member.habits().nudged().stop();
    NudgePlan plan = member.habits().nudges();
    if (plan.mode() == NudgeMode.OFF) {
      return Message.of("Nudges are off. `nudge on` brings them back.");
    }
    if (stop.isPresent()) {
      return Message.of(
          switch (stop.get()) {
                case GOODBYE -> "Nudges have ended, as ten went without a word. ";
                case CLOSED_DM -> "Nudges have ended: your chat let none of my messages through. ";
              }
              + "`nudge on` brings them back.");
    }
    Message said = Message.of("I look in " + when(plan, member) + ".");
    return resting(next(said, member, caller.now()), member, caller);
  }

  /// When a nudge can come next, after a month's rest that was asked for.
  static Optional<Instant> next(Member member, Instant now) {
    Instant quiet = member.habits().nudged().quietUntil().orElse(now);
    return Bells.nextNudge(member, quiet.isAfter(now) ? quiet : now);
  }

  private static Message next(Message said, Member member, Instant now) {
    return next(member, now)
        .map(at -> said.say(" The next nudge can come ").due(at, member.zone()).say("."))
        .orElseGet(() ->
            member.rhythm().startedOn().isPresent()
                ? said
                : said.say(" That begins when you do: `start`."));
  }

  private static Message resting(Message said, Member member, Caller caller) {
    return member.rhythm().isPaused(caller.today())
        ? said.say(" You are resting now; nudges wait until you are back.")
        : said;
  }

  private static String when(NudgePlan plan, Member member) {
    String at =
        "at "
            + TimeWords.of(plan.times().time())
            + ", "
            + TimeWords.of(member.zone())
            + ", "
            + TimeWords.on(plan.times().days());
    return plan.mode() == NudgeMode.NEEDED ? at + ", only while the week needs it" : at;
  }
}
