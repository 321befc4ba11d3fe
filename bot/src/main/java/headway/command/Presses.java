package headway.command;

import headway.chat.Button;
import headway.chat.Message;
import headway.flow.Answer;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.store.Offer;
import headway.store.Offers;
import headway.store.Offers.Taken;

/// Answers presses on buttons: each does its deed once, and says so after that.
public final class Presses {
  private final Offers offers;
  private final Areas areas;
  private final Answers answers;

  public Presses(Offers offers, Areas areas, Answers answers) {
    this.offers = offers;
    this.areas = areas;
    this.answers = answers;
  }

  Reply press(Caller caller, String offer) {
    Taken taken = offers.take(offer, caller.account(), caller.event(), caller.now());
    return switch (taken) {
      case Taken.Fresh fresh -> once(caller, fresh.offer());
      case Taken.Used used -> again(caller, used.offer().button());
      case Taken.SomebodyElses _ ->
          nothing("That button is for somebody else. `home` shows what is yours.");
      case Taken.Gone _ ->
          nothing("That button is too old to do anything. `home` shows where things stand.");
    };
  }

  /// A press that came to nothing may be made again.
  private Reply once(Caller caller, Offer offer) {
    try {
      return run(caller, offer.button());
    } catch (RuntimeException nothingDone) {
      giveBack(offer, caller, nothingDone);
      throw nothingDone;
    }
  }

  /// Why nothing was done; the message pressed on stays as it is.
  private static Reply nothing(String why) {
    return Reply.of(Message.mistake(why));
  }

  private void giveBack(Offer offer, Caller caller, RuntimeException cause) {
    try {
      offers.giveBack(offer.id(), caller.event());
    } catch (RuntimeException unanswered) {
      cause.addSuppressed(unanswered);
    }
  }

  private Reply run(Caller caller, Button button) {
    return switch (button.action()) {
      // The answer itself says best what was chosen.
      case ANSWER ->
          answers
              .pressed(caller, Answer.read(button.subject()), button.label())
              .ending(Message.EMPTY);
      case SKIP -> answers.skipped(caller, Answer.read(button.subject()));
      default -> areas.deed(button.action()).run(caller, button);
    };
  }

  /// What only shows or asks may be pressed again; nothing else happens twice.
  private Reply again(Caller caller, Button button) {
    return button.action().isRepeatable()
        ? run(caller, button)
        : nothing(
            "You pressed \""
                + button.label()
                + "\" before; a button works once. `home` shows where things stand.");
  }
}
