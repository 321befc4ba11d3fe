package headway.chat.console;

import headway.chat.Audience;
import headway.chat.Button;
import headway.chat.Handle;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.UsageException;
import headway.store.Letters;
import headway.store.Letters.Entry;
import headway.store.Offer;
import headway.store.Offers;
import headway.store.WelcomeCard;
import headway.store.WelcomeCards;
import java.util.List;
import java.util.Optional;

/// Finds the offer that "press 2" or "press 2 of m7" means.
public final class Presses {
  /// An offer, pressed by somebody somewhere.
  record Aim(Speaker by, String offer) {}

  private final Letters letters;
  private final WelcomeCards cards;
  private final Offers offers;

  public Presses(Letters letters, WelcomeCards cards, Offers offers) {
    this.letters = letters;
    this.cards = cards;
    this.offers = offers;
  }

  /// A message with buttons: for whom, if not for all, and in which channel, if in any.
  private record Standing(
      Handle handle, Optional<Account> reader, Optional<Channel> channel, List<String> offers) {
    static Standing of(Entry entry) {
      Optional<Channel> channel =
          switch (entry.to()) {
            case Audience.Direct _ -> Optional.empty();
            case Audience.Whisper whisper -> Optional.of(whisper.channel());
          };
      return new Standing(
          entry.handle(), Optional.of(entry.to().account()), channel, entry.offers());
    }

    static Standing of(WelcomeCard card) {
      return new Standing(
          card.handle(), Optional.empty(), Optional.of(card.channel()), card.offers());
    }

    boolean isFor(Speaker by) {
      return reader.filter(other -> !other.equals(by.account())).isEmpty();
    }
  }

  Aim find(Spoken.Pressed pressed) {
    Standing message = message(pressed);
    List<String> shown = message.offers();
    if (pressed.button() < 1 || pressed.button() > shown.size()) {
      throw new UsageException(noButton(pressed, message));
    }
    return new Aim(where(pressed.by(), message), shown.get(pressed.button() - 1));
  }

  private Standing message(Spoken.Pressed pressed) {
    if (pressed.message().isEmpty()) {
      return letters
          .latestWithButtons(pressed.by().account())
          .map(Standing::of)
          .orElseThrow(() ->
              new UsageException(
                  "There is no message with buttons to press yet. `home` shows the next step."));
    }
    String id = pressed.message().get();
    Handle handle = ConsoleChat.handle(id);
    return letters
        .find(handle)
        .map(Standing::of)
        .or(() -> cards.by(handle).map(Standing::of))
        .orElseThrow(() ->
            new UsageException(
                id
                    + " has no buttons that I know of. `!press 1` presses on the latest"
                    + " message that has some."));
  }

  private String noButton(Spoken.Pressed pressed, Standing message) {
    String id = message.handle().value();
    if (message.offers().isEmpty()) {
      return id + " has no buttons. `!press 1` presses on the latest message that has some.";
    }
    int count = message.offers().size();
    String buttons = count == 1 ? "one button" : count + " buttons";
    String labels = message.isFor(pressed.by()) ? labels(message.offers()) : "";
    return "There is no button %d: %s has %s%s.".formatted(pressed.button(), id, buttons, labels);
  }

  private String labels(List<String> ids) {
    StringBuilder labels = new StringBuilder();
    for (int i = 0; i < ids.size(); i++) {
      String label = offers.find(ids.get(i)).map(Offer::button).map(Button::label).orElse("gone");
      labels.append(i == 0 ? ", " : "  ").append('[').append(i + 1).append("] ").append(label);
    }
    return labels.toString();
  }

  /// A press belongs where the message stands, unless the line names a channel.
  private static Speaker where(Speaker by, Standing message) {
    return by.channel().isPresent() || !message.isFor(by)
        ? by
        : new Speaker(by.account(), message.channel());
  }
}
