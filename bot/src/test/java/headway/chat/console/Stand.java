package headway.chat.console;

import headway.chat.Audience;
import headway.chat.Button;
import headway.chat.Letter;
import headway.chat.Message;
import headway.chat.Request;
import headway.chat.Sent;
import headway.store.Letters;
import headway.store.Offer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/// A console on a bench: lines in, requests and output kept, a desk that answers nothing.
final class Stand {
  static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  static final InstantSource CLOCK = InstantSource.fixed(NOW);

  private Instant now = NOW;
  final MemoryLetters letters = new MemoryLetters();
  final MemoryOffers offers = new MemoryOffers();
  final MemoryCards cards = new MemoryCards();
  final List<Request> requests = new ArrayList<>();
  final List<String> moves = new ArrayList<>();
  boolean asked;
  Optional<RuntimeException> fails = Optional.empty();
  final ByteArrayOutputStream out = new ByteArrayOutputStream();
  final Printer printer =
      new Printer(
          new AtomicInteger(1)::getAndIncrement, () -> now, Layout.PLAIN, new StreamScreen(out));
  final ConsoleChat chat = new ConsoleChat(printer, letters, CLOCK);

  void later(Duration by) {
    now = now.plus(by);
  }

  void hears(String lines) {
    var in = new PipedLines(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
    var presses = new Presses(letters, cards, offers);
    var made = new Requests(new Random(1), CLOCK, presses, _ -> asked);
    new Console(in, printer, made, requests::add, new Moves()).run();
  }

  /// Sends a message as the outbox does; returns its id.
  String sends(Audience to, Message message) {
    Letter letter = letter(to, message);
    Sent.Delivered sent = (Sent.Delivered) chat.send(to, letter);
    letters.add(new Letters.Entry(sent.handle(), to, letter.offers(), "d1", NOW));
    return sent.handle().value();
  }

  Letter letter(Audience to, Message message) {
    List<String> ids = new ArrayList<>();
    for (Button button : message.buttons()) {
      String id = "offer of " + button.label();
      offers.add(List.of(new Offer(id, Optional.of(to.account()), button, NOW)));
      ids.add(id);
    }
    return new Letter(message, ids, Optional.empty(), 0);
  }

  String shown() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /// Keeps what it was told.
  private final class Moves implements ClockHands {
    @Override
    public void move(String words) {
      moves.add(words);
      fail();
    }

    @Override
    public void settle() {
      moves.add("settled");
      fail();
    }

    private void fail() {
      if (fails.isPresent()) {
        throw fails.get();
      }
    }
  }
}
