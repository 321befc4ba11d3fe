package headway.command;

import headway.chat.Button;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.store.Offers;
import headway.store.Offers.Taken;

/// Answers presses on buttons: each does its deed once, and says so after that.
public final class Presses {
  /// What a button does.
  public interface Deeds {
    Reply run(Caller caller, Button button);
  }

  private final Offers offers;
  private final Deeds deeds;

  public Presses(Offers offers, Deeds deeds) {
    this.offers = offers;
    this.deeds = deeds;
  }

  Reply press(Caller caller, String offer) {
    Taken taken = offers.take(offer, caller.account(), caller.event(), caller.now());
    return switch (taken) {
      case Taken.Fresh fresh -> deeds.run(caller, fresh.offer().button());
      case Taken.Used used -> again(caller, used.offer().button());
      case Taken.SomebodyElses _ ->
          Reply.of("That button is for somebody else. `home` shows what is yours.");
      case Taken.Gone _ ->
          Reply.of("That button is too old to do anything. `home` shows where things stand.");
    };
  }

  /// What only shows or asks may be pressed again; nothing else happens twice.
  private Reply again(Caller caller, Button button) {
    return button.action().isRepeatable()
        ? deeds.run(caller, button)
        : Reply.of(
            "You pressed \""
                + button.label()
                + "\" before, and it was done then. `home` shows where things stand.");
  }
}
