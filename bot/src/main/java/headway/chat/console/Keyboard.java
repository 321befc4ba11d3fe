package headway.chat.console;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/// A person at a terminal: lines are edited, remembered and completed; messages appear above the
/// line being typed.
public final class Keyboard implements Lines, Screen, AutoCloseable {
  private static final String PROMPT = "> ";
  private static final String MORE = "… ";

  private final Terminal terminal;
  private final LineReader reader;

  private Keyboard(Terminal terminal, LineReader reader) {
    this.terminal = terminal;
    this.reader = reader;
  }

  /// The terminal, if there is one that can edit lines; its history is kept under `home`.
  public static Optional<Keyboard> find(Path home, Completion completion) {
    if (Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal).isEmpty()) {
      return Optional.empty();
    }
    try {
      Terminal terminal = TerminalBuilder.builder().name("headway").system(true).dumb(true).build();
      if (terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
        terminal.close();
        return Optional.empty();
      }
      return Optional.of(at(terminal, home, completion));
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  static Keyboard at(Terminal terminal, Path home, Completion completion) {
    LineReaderBuilder builder =
        LineReaderBuilder.builder()
            .terminal(terminal)
            .appName("headway")
            .parser(new DefaultParser().escapeChars(new char[0]).quoteChars(new char[0]))
            .completer(new TabCompleter(completion))
            .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true);
    history(home).ifPresent(file -> builder.variable(LineReader.HISTORY_FILE, file));
    return new Keyboard(terminal, builder.build());
  }

  @Override
  public Line next(boolean continued) {
    try {
      return new Line.Words(reader.readLine(continued ? MORE : PROMPT));
    } catch (UserInterruptException _) {
      return new Line.Cleared();
    } catch (EndOfFileException _) {
      return new Line.End();
    }
  }

  @Override
  public void show(String lines) {
    reader.printAbove(lines);
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void close() throws IOException {
    terminal.close();
  }

  /// The history holds drafts, so only its owner may read it; without a place for it there is none.
  private static Optional<Path> history(Path home) {
    Path file = home.resolve("history");
    try {
      var mine = PosixFilePermissions.fromString("rw-------");
      createUnlessThere(file);
      Files.setPosixFilePermissions(file, mine);
      return Optional.of(file);
    } catch (IOException | UnsupportedOperationException _) {
      return Optional.empty();
    }
  }

  private static void createUnlessThere(Path file) throws IOException {
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } catch (FileAlreadyExistsException _) {
      return;
    }
  }
}
