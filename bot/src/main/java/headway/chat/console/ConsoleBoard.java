package headway.chat.console;

import headway.chat.Board;
import headway.chat.Handle;
import headway.chat.Letter;
import headway.chat.PutUp;
import headway.domain.Channel;
import headway.domain.ChatKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Cards in the console's channels: printed, and printed anew when they change.
public final class ConsoleBoard implements Board {
  private final Printer printer;

  public ConsoleBoard(Printer printer) {
    this.printer = printer;
  }

  @Override
  public ChatKind kind() {
    return ChatKind.CONSOLE;
  }

  @Override
  public PutUp put(Channel channel, Letter card) {
    return print(channel, Optional.empty(), card);
  }

  @Override
  public PutUp replace(Handle old, Channel channel, Letter card) {
    return print(channel, Optional.of(old.value()), card);
  }

  /// What was printed can't be looked at again.
  @Override
  public PutUp find(Channel channel, List<String> offers, Instant since) {
    return new PutUp.Missing();
  }

  private PutUp print(Channel channel, Optional<String> old, Letter card) {
    if (!printer.isOpen()) {
      return new PutUp.NotNow();
    }
    String id = printer.print("#" + channel.id(), old, card);
    return new PutUp.Stands(ConsoleChat.handle(id), Optional.of(id));
  }
}
