package headway.flow.nudge;

import headway.chat.Message;
import headway.chat.Sent;
import headway.domain.ChatKind;
import headway.domain.Member;
import headway.domain.NudgeState.Stop;
import headway.flow.Caller;
import headway.flow.Outbox;
import headway.flow.Reply;
import headway.store.Members;

/// Writes to a member once before nudges begin, where people can close their direct messages.
public final class ReachFirst {
  private final Members members;
  private final Outbox outbox;

  public ReachFirst(Members members, Outbox outbox) {
    this.members = members;
    this.outbox = outbox;
  }

  /// Says in the answer how to open them if they are closed, and then nudges stop before they
  /// start.
  public Reply then(Caller caller, Reply answer) {
    ChatKind chat = caller.account().chat();
    if (caller.isDirect() || !chat.closesDirects()) {
      return answer;
    }
    Reply.Said test =
        new Reply.Said(
            Message.of("This is where I look in. `nudge` says when, and changes it."), "");
    return switch (outbox.direct(caller.account(), test, caller.now())) {
      case Sent.Delivered _ -> answer;
      // Whether they are open shows at the first nudge.
      case Sent.Busy _ -> answer;
      case Sent.Closed _ -> {
        members.change(caller.id(), caller.change("closed"), ReachFirst::stopped);
        yield answer.then(Reply.of(closed(chat)));
      }
    };
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

  private static Member stopped(Member member) {
    return member.habits(habits -> habits.with(habits.nudged().stopped(Stop.CLOSED_DM)));
  }
}
