package headway.flow;

import headway.chat.Message;
import java.time.Instant;

/// What stands under a message once its button was pressed: what became of it, in a few words.
public final class Done {
  public static final Message DROPPED = Message.of("Dropped.");
  public static final Message HELD = Message.of("Held.");
  public static final Message HANDED = Message.of("Handed over: you post it yourself.");
  public static final Message NOT_APPROVED = Message.of("Not approved yet.");
  public static final Message CARD_CHANGED = Message.of("Your card is changed.");
  public static final Message SET_UP = Message.of("You are set up.");
  public static final Message NOT_SNOOZED = Message.of("Not snoozed.");

  private Done() {}

  public static Message approved(Caller by, Instant due) {
    return Message.of("Approved by ")
        .quote(by.from().profile().name())
        .say(" for ")
        .due(due, by.zone())
        .say(".");
  }

  public static Message goesOut(String delivery, Instant due, Caller by) {
    return Message.of(delivery + " goes out on ").due(due, by.zone()).say(".");
  }

  public static Message snoozed(Instant until, Caller by) {
    return Message.of("Snoozed until ").when(until, by.zone()).say(".");
  }

  /// That a channel is `listed`, `where new drafts go`.
  public static Message channel(String name, String what) {
    return Message.EMPTY.quote(name).say(" is " + what + ".");
  }

  /// That nothing was `approved`, `dropped`: what was pressed on is older than the draft.
  public static Message nothing(String what) {
    return Message.of("Nothing was " + what + ": it has changed since.");
  }

  /// That a draft, a delivery or a share is `changed`, `cancelled`, `logged`.
  public static Message is(String name, String what) {
    return Message.of(name + " is " + what + ".");
  }
}
