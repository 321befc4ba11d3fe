package headway;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `headway run`.
@Command(
    name = "run",
    description = "Starts the bot; what happens without a command.",
    mixinStandardHelpOptions = true)
final class RunErrand implements Callable<Integer> {
  private final Errands errands;
  @Mixin private RunOptions options = new RunOptions();

  RunErrand(Errands errands) {
    this.errands = errands;
  }

  @Override
  public Integer call() {
    return errands.run(options);
  }
}
