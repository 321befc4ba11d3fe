package headway;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `headway restore FILE`.
@Command(
    name = "restore",
    description = "Takes back what a backup holds.",
    mixinStandardHelpOptions = true)
final class RestoreErrand implements Callable<Integer> {
  private final Errands errands;

  @Parameters(paramLabel = "FILE", description = "The backup to read.")
  private Path file = Path.of("");

  @Option(names = "--replace", description = "Replace what the data folder holds already.")
  private boolean replace;

  RestoreErrand(Errands errands) {
    this.errands = errands;
  }

  @Override
  public Integer call() {
    return errands.restore(file, replace);
  }
}
