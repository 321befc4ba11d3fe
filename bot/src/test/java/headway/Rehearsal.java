package headway;

import headway.chat.console.Layout;
import headway.chat.console.Lines;
import headway.chat.console.Screen;
import headway.settings.Settings;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;

/// Runs the real bot in this process, on a data folder and a clock that stands still.
final class Rehearsal {
  private final Path home;
  private final String clock;

  Rehearsal(Path home, String clock) {
    this.home = home;
    this.clock = clock;
  }

  /// A talk with it in JSON.
  Conversation conversation() {
    return ConsoleConversation.on((lines, screen) -> run(lines, screen, Layout.JSON));
  }

  /// What a terminal shows when these lines are typed there; remarks stand as they are.
  String transcript(List<String> lines) {
    StringBuilder shown = new StringBuilder();
    run(new Typed(lines, shown), new Paper(shown), Layout.PLAIN);
    return shown.toString();
  }

  private void run(Lines lines, Screen screen, Layout layout) {
    Settings settings =
        Settings.read(Map.of("HEADWAY_HOME", home.toAbsolutePath().toString()), Optional.empty());
    RunOptions options = new RunOptions();
    new CommandLine(options).parseArgs("--clock", clock);
    new Run(settings, options)
        .go((_, ground) -> Terminals.on(ground, new Terminals.Talk(lines, screen, layout)));
  }

  private static final class Typed implements Lines {
    private final Deque<String> left;
    private final StringBuilder shown;

    Typed(List<String> lines, StringBuilder shown) {
      this.left = new ArrayDeque<>(lines);
      this.shown = shown;
    }

    @Override
    public Line next(boolean continued) {
      if (left.isEmpty()) {
        return new Line.End();
      }
      String line = left.remove();
      if (!line.isBlank()) {
        shown.append(line.startsWith("# ") ? line + "\n" : "> " + line + "\n");
      }
      return new Line.Words(line);
    }
  }

  private record Paper(StringBuilder shown) implements Screen {
    @Override
    public void show(String lines) {
      shown.append(lines);
    }

    @Override
    public boolean isOpen() {
      return true;
    }
  }
}
