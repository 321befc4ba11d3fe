package headway.command;

import headway.chat.Button;
import headway.flow.Answer;
import headway.flow.Caller;
import headway.flow.Reply;
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
      case Taken.Fresh fresh -> run(caller, fresh.offer().button());
      case Taken.Used used -> again(caller, used.offer().button());
      case Taken.SomebodyElses _ ->
          Reply.of("That button is for somebody else. `home` shows what is yours.");
      case Taken.Gone _ ->
          Reply.of("That button is too old to do anything. `home` shows where things stand.");
    };
  }

  private Reply run(Caller caller, Button button) {
    return switch (button.action()) {
      case ANSWER -> answers.pressed(caller, Answer.read(button.subject()), button.label());
      case SKIP -> answers.skipped(caller, Answer.read(button.subject()));
      default -> areas.deed(button.action()).run(caller, button);
    };
  }

  /// What only shows or asks may be pressed again; nothing else happens twice.
  private Reply again(Caller caller, Button button) {
    return button.action().isRepeatable()
        ? run(caller, button)
        : Reply.of(
            "You pressed \""
                + button.label()
                + "\" before, and it was done then. `home` shows where things stand.");
  }
}
