package headway.acceptance;

import headway.ChildJvm;
import headway.Heard;
import headway.Main;
import headway.Shell;
import headway.Shell.Said;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The real program on one data folder, each start in a process of its own.
record Program(Path home, Map<String, String> environment) {
  private static final String HEAP = "192m";

  Program {
    environment = Map.copyOf(environment);
  }

  static Program on(Path home) {
    return new Program(home, Map.of());
  }

  Program with(String name, String value) {
    Map<String, String> more = new HashMap<>(environment);
    more.put(name, value);
    return new Program(home, more);
  }

  /// Runs it with these words until it ends by itself; it reads these lines and their end.
  Said run(List<String> lines, String... words) {
    return shell().run(String.join("\n", lines) + "\n", ChildJvm.command(Main.class, HEAP, words));
  }

  /// What it says in JSON to these lines.
  List<Heard> hear(List<String> lines, String... words) {
    Said said = run(lines, words);
    if (said.exit() != 0 || !said.err().isEmpty()) {
      throw new AssertionError("It ended badly: " + said);
    }
    return said.out().lines().map(Heard::read).toList();
  }

  /// Starts what goes on until it is ended.
  Running start(String... words) {
    return Running.start(shell(), ChildJvm.command(Main.class, HEAP, words));
  }

  private Shell shell() {
    Map<String, String> all = new HashMap<>(environment);
    all.putIfAbsent("HEADWAY_HOME", home.toString());
    return new Shell(Path.of("."), all);
  }
}
