package headway.chat.console;

import headway.chat.Audience;
import headway.chat.Button;
import headway.domain.Channel;
import headway.domain.UsageException;
import headway.store.Letters;
import headway.store.Letters.Entry;
import headway.store.Offer;
import headway.store.Offers;
import java.util.List;
import java.util.Optional;

/// Finds the offer that "press 2" or "press 2 of m7" means.
public final class Presses {
  /// An offer, pressed by somebody somewhere.
  record Aim(Speaker by, String offer) {}

  private final Letters letters;
  private final Offers offers;

  public Presses(Letters letters, Offers offers) {
    this.letters = letters;
    this.offers = offers;
  }

  Aim find(Spoken.Pressed pressed) {
    Entry entry = entry(pressed);
    List<String> shown = entry.offers();
    if (pressed.button() < 1 || pressed.button() > shown.size()) {
      throw new UsageException(noButton(pressed, entry));
    }
    return new Aim(where(pressed.by(), entry), shown.get(pressed.button() - 1));
  }

  private Entry entry(Spoken.Pressed pressed) {
    if (pressed.message().isEmpty()) {
      return letters
          .latestWithButtons(pressed.by().account())
          .orElseThrow(() ->
              new UsageException(
                  "There is no message with buttons to press yet. `home` shows the next step."));
    }
    String id = pressed.message().get();
    return letters
        .find(ConsoleChat.handle(id))
        .orElseThrow(() ->
            new UsageException(
                id
                    + " has no buttons that I know of. `!press 1` presses on the latest"
                    + " message that has some."));
  }

  private String noButton(Spoken.Pressed pressed, Entry entry) {
    String id = entry.handle().value();
    if (entry.offers().isEmpty()) {
      return id + " has no buttons. `!press 1` presses on the latest message that has some.";
    }
    int count = entry.offers().size();
    String buttons = count == 1 ? "one button" : count + " buttons";
    String labels = isOf(pressed.by(), entry) ? labels(entry.offers()) : "";
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
  private static Speaker where(Speaker by, Entry entry) {
    if (by.channel().isPresent() || !isOf(by, entry)) {
      return by;
    }
    Optional<Channel> channel =
        switch (entry.to()) {
          case Audience.Direct _ -> Optional.empty();
          case Audience.Whisper whisper -> Optional.of(whisper.channel());
        };
    return new Speaker(by.account(), channel);
  }

  private static boolean isOf(Speaker by, Entry entry) {
    return entry.to().account().equals(by.account());
  }
}
