package headway;

import static java.nio.charset.StandardCharsets.UTF_8;

import headway.domain.UsageException;
import headway.store.StoreException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line.
@Command(
    name = "headway",
    description = "Coaches people, in chat, to share consistently and with intention.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    usageHelpAutoWidth = true)
public final class Main implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(Main.class);
  private static final int FAILED = 1;
  private static final int MISTAKE = 2;

  private final Errands errands;
  @Mixin private RunOptions options = new RunOptions();

  private Main(Errands errands) {
    this.errands = errands;
  }

  public static void main(String[] words) {
    if (Arrays.asList(words).contains("--no-console")) {
      System.setProperty("headway.log", "INFO");
    }
    PrintWriter out = new PrintWriter(new FileOutputStream(FileDescriptor.out), true, UTF_8);
    PrintWriter err = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    System.exit(run(new LiveErrands(System.getenv(), System.err), out, err, words));
  }

  /// Does what the words ask for; returns the exit code.
  static int run(Errands errands, PrintWriter out, PrintWriter err, String... words) {
    return new CommandLine(new Main(errands))
        .addSubcommand(new RunErrand(errands))
        .addSubcommand(new DoctorErrand(errands))
        .addSubcommand(new BackupErrand(errands))
        .addSubcommand(new RestoreErrand(errands))
        .setOut(out)
        .setErr(err)
        .setParameterExceptionHandler((e, _) -> misunderstood(e))
        .setExecutionExceptionHandler((e, line, _) -> failed(e, line.getErr()))
        .execute(words);
  }

  @Override
  public Integer call() {
    return errands.run(options);
  }

  private static int failed(Exception e, PrintWriter err) {
    return switch (e) {
      case UsageException mistake -> told(mistake, err, MISTAKE);
      case StoreException store -> told(store, err, FAILED);
      default -> {
        LOG.error("Headway stopped", e);
        yield FAILED;
      }
    };
  }

  private static int misunderstood(ParameterException e) {
    PrintWriter err = e.getCommandLine().getErr();
    err.println(e.getMessage());
    UnmatchedArgumentException.printSuggestions(e, err);
    err.println(
        "`"
            + e.getCommandLine().getCommandSpec().qualifiedName()
            + " --help` shows what there is.");
    return MISTAKE;
  }

  private static int told(Exception e, PrintWriter err, int code) {
    err.println(e.getMessage());
    return code;
  }
}
