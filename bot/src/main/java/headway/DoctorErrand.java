package headway;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `headway doctor`.
@Command(
    name = "doctor",
    description = "Checks the settings and the data folder, and says what to do.",
    mixinStandardHelpOptions = true)
final class DoctorErrand implements Callable<Integer> {
  private final Errands errands;

  @Option(names = "--alive", description = "Ask only whether a bot runs on this data folder.")
  private boolean alive;

  DoctorErrand(Errands errands) {
    this.errands = errands;
  }

  @Override
  public Integer call() {
    return errands.doctor(alive);
  }
}
