package headway;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `headway backup FILE`.
@Command(
    name = "backup",
    description = "Writes everything that is remembered to one file.",
    mixinStandardHelpOptions = true)
final class BackupErrand implements Callable<Integer> {
  private final Errands errands;

  @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
  private Path file = Path.of("");

  BackupErrand(Errands errands) {
    this.errands = errands;
  }

  @Override
  public Integer call() {
    return errands.backup(file);
  }
}
