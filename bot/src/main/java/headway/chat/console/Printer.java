package headway.chat.console;

import headway.chat.Letter;
import headway.chat.Message;
import headway.chat.Part;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import java.util.stream.Stream;

/// Gives each message its id and shows it.
public final class Printer {
  private final IntSupplier numbers;
  private final InstantSource clock;
  private final Layout layout;
  private final Screen screen;
  private final Map<String, ZoneId> zones = new HashMap<>();
  private Instant before;

  /// Takes numbers that are never given twice, not even after a restart.
  public Printer(IntSupplier numbers, InstantSource clock, Layout layout, Screen screen) {
    this.numbers = numbers;
    this.clock = clock;
    this.layout = layout;
    this.screen = screen;
    this.before = clock.instant();
  }

  /// Returns the message's id.
  synchronized String print(String to, Optional<String> updates, Letter letter) {
    String id = "m" + numbers.getAsInt();
    Instant now = clock.instant();
    ZoneId zone = zone(to, letter.message());
    screen.show(
        layout.pause(before, now, zone) + layout.written(new Shown(id, updates, now, to, letter)));
    before = now;
    return id;
  }

  /// Prints a message without anything to press.
  String print(String to, Message message) {
    return print(to, Optional.empty(), new Letter(message, List.of(), Optional.empty(), 0));
  }

  /// The reader's, as the last message to them that names a time tells it.
  private ZoneId zone(String to, Message message) {
    message.parts().stream()
        .flatMap(part -> part instanceof Part.When when ? Stream.of(when.zone()) : Stream.empty())
        .findFirst()
        .ifPresent(zone -> zones.put(to, zone));
    return zones.getOrDefault(to, ZoneOffset.UTC);
  }

  boolean isOpen() {
    return screen.isOpen();
  }
}
