package headway.flow.space;

import headway.chat.FormKind;
import headway.chat.Place;
import headway.chat.Sent;
import headway.domain.Habits.Switch;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.OpenQuestions;
import headway.flow.Outbox;
import headway.flow.Reply;
import headway.flow.home.Home;
import headway.flow.nudge.ReachFirst;
import headway.flow.setup.SetUp;
import headway.store.Question;
import java.time.Duration;
import java.util.Optional;

/// *Start* on a welcome card: goes on between whoever pressed it and the bot.
public final class StartFromCard {
  /// A second press within it is a slip of the finger.
  private static final Duration SLIP = Duration.ofMinutes(1);

  private final SetUp setUp;
  private final Home home;
  private final Outbox outbox;
  private final OpenQuestions questions;
  private final ReachFirst reach;

  public StartFromCard(
      SetUp setUp, Home home, Outbox outbox, OpenQuestions questions, ReachFirst reach) {
    this.setUp = setUp;
    this.home = home;
    this.outbox = outbox;
    this.questions = questions;
    this.reach = reach;
  }

  public Reply start(Caller caller) {
    if (hasBegun(caller)) {
      return Reply.of("We have begun: my question waits in our direct messages.");
    }
    for (Reply.Said said : next(caller.directly()).said()) {
      Sent sent = outbox.direct(caller.account(), said, caller.now());
      reach.tried(caller, sent);
      if (!(sent instanceof Sent.Delivered)) {
        question(caller).ifPresent(questions::close);
        return elsewhere(caller, sent);
      }
    }
    return Reply.of("I have written to you; we go on in our direct messages.");
  }

  private boolean hasBegun(Caller caller) {
    return question(caller)
        .filter(open -> open.askedAt().plus(SLIP).isAfter(caller.now()))
        .isPresent();
  }

  /// The one of the set-up that is open between the two.
  private Optional<Question> question(Caller caller) {
    return questions
        .find(caller.account(), new Place.Direct(), caller.now())
        .filter(open -> open.form().kind() == FormKind.SET_UP);
  }

  /// Whoever takes no direct messages is asked where they pressed, seen by them alone.
  private Reply elsewhere(Caller caller, Sent sent) {
    if (sent instanceof Sent.Busy) {
      throw new UsageException(
          "The chat lets me write to nobody now. Press Start again in a moment.");
    }
    return Reply.of(
            "I can't write to you directly: your chat takes no messages from me. So we go on here,"
                + " where only you see it.")
        .then(next(caller));
  }

  private Reply next(Caller caller) {
    return caller.member().habits().is(Switch.SET_UP) ? home.home(caller) : setUp.start(caller);
  }
}
