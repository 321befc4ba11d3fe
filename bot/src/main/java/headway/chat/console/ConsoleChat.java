package headway.chat.console;

import headway.chat.Audience;
import headway.chat.Chat;
import headway.chat.Handle;
import headway.chat.Letter;
import headway.chat.Sent;
import headway.domain.ChatKind;
import headway.store.Letters;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// The console as a way to talk with people.
public final class ConsoleChat implements Chat {
  private static final Duration UNREAD = Duration.ofMinutes(1);

  private final Printer printer;
  private final Letters letters;
  private final InstantSource clock;

  public ConsoleChat(Printer printer, Letters letters, InstantSource clock) {
    this.printer = printer;
    this.letters = letters;
    this.clock = clock;
  }

  @Override
  public ChatKind kind() {
    return ChatKind.CONSOLE;
  }

  @Override
  public boolean isPresent() {
    return printer.isOpen();
  }

  @Override
  public Sent send(Audience to, Letter letter) {
    if (!printer.isOpen()) {
      return new Sent.Busy(UNREAD);
    }
    return new Sent.Delivered(handle(printer.print(reader(to), Optional.empty(), letter)));
  }

  /// Prints it anew, since what is printed stays; the new one can be pressed and updated in turn.
  @Override
  public boolean update(Handle handle, Audience to, Letter letter) {
    if (!printer.isOpen()) {
      return false;
    }
    String topic = letters.find(handle).map(Letters.Entry::topic).orElse("");
    Handle next = handle(printer.print(reader(to), Optional.of(handle.value()), letter));
    letters.add(new Letters.Entry(next, to, letter.offers(), topic, clock.instant()));
    return true;
  }

  static Handle handle(String id) {
    return new Handle(ChatKind.CONSOLE, id, true);
  }

  private static String reader(Audience to) {
    return "@" + to.account().user();
  }
}
