package headway.flow.nudge;

import headway.chat.Message;
import headway.chat.Sent;
import headway.domain.ChatKind;
import headway.domain.Habits;
import headway.domain.Habits.Switch;
import headway.domain.Member;
import headway.domain.NudgeState.Stop;
import headway.flow.Bells;
import headway.flow.Caller;
import headway.flow.Outbox;
import headway.flow.Reply;
import headway.store.Members;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Writes to a member once before nudges begin, where people can close their direct messages.
public final class ReachFirst {
  private final Members members;
  private final Outbox outbox;

  public ReachFirst(Members members, Outbox outbox) {
    this.members = members;
    this.outbox = outbox;
  }

  /// The answer, once anything has begun that nudges follow; where they can't reach the member it
  /// says how to open direct messages, and nudges stop before they start.
  public Reply after(Caller caller, Reply answer) {
    if (!caller.account().chat().closesDirects() || caller.member().habits().is(Switch.REACHED)) {
      return answer;
    }
    Optional<Member> waiting =
        members
            .find(caller.id())
            .filter(member -> !member.habits().is(Switch.REACHED))
            .filter(member -> Bells.nextNudge(member, caller.now()).isPresent());
    if (waiting.isEmpty()) {
      return answer;
    }
    if (caller.isDirect()) {
      reached(caller);
      return answer;
    }
    return test(caller) ? answer : answer.then(Reply.of(closed(caller.account().chat())));
  }

  /// Whether nothing shows that they are closed; where the chat asks to wait the next answer tries
  /// again.
  private boolean test(Caller caller) {
    Reply.Said test =
        new Reply.Said(
            Message.of("This is where I look in. `nudge` says when, and changes it."), "");
    Sent sent = outbox.direct(caller.account(), test, caller.now());
    tried(caller, sent);
    return !(sent instanceof Sent.Closed);
  }

  /// What became of a direct message shows whether nudges can follow.
  public void tried(Caller caller, Sent sent) {
    if (caller.account().chat().closesDirects()) {
      switch (sent) {
        case Sent.Delivered _ -> reached(caller);
        case Sent.Closed _ -> change(caller, "closed", ReachFirst::shut);
        case Sent.Busy _ -> {}
      }
    }
  }

  private void reached(Caller caller) {
    change(caller, "reached", habits -> habits.turned(Switch.REACHED, true));
  }

  private void change(Caller caller, String step, UnaryOperator<Habits> edit) {
    members.change(caller.id(), caller.change(step), member -> member.habits(edit));
  }

  /// No nudges while direct messages are closed; the next ones are tried first again.
  static Habits shut(Habits habits) {
    return habits.with(habits.nudged().stopped(Stop.CLOSED_DM)).turned(Switch.REACHED, false);
  }

  /// Why no nudge comes, and how one can.
  public static String closed(ChatKind chat) {
    return switch (chat) {
      case DISCORD ->
          "I can't write to you: your DMs are closed to me. Right-click the server, open *Privacy"
              + " Settings*, allow *Direct Messages*, then say `nudge on`. All else works in the"
              + " server, where only you see it.";
      case SLACK, CONSOLE ->
          "I can't write to you: your chat takes no messages from me. Allow them, then `nudge on`.";
    };
  }
}
