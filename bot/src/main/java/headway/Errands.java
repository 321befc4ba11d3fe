package headway;

import java.nio.file.Path;

/// What the command line can ask for; each returns the exit code.
interface Errands {
  int run(RunOptions options);

  /// Looks over a data folder and its settings; `alive` asks only whether a bot ticks there.
  int doctor(boolean alive);

  int backup(Path file);

  int restore(Path file, boolean replace);
}
