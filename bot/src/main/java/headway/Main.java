package headway;

import static java.nio.charset.StandardCharsets.UTF_8;

import headway.domain.UsageException;
import headway.store.StoreException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
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
        .addSubcommand(new RunIt(errands))
        .addSubcommand(new Doctor(errands))
        .addSubcommand(new Backup(errands))
        .addSubcommand(new Restore(errands))
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

  @Command(
      name = "run",
      description = "Starts the bot; what happens without a command.",
      mixinStandardHelpOptions = true)
  private static final class RunIt implements Callable<Integer> {
    private final Errands errands;
    @Mixin private RunOptions options = new RunOptions();

    RunIt(Errands errands) {
      this.errands = errands;
    }

    @Override
    public Integer call() {
      return errands.run(options);
    }
  }

  @Command(
      name = "doctor",
      description = "Checks the settings and the data folder, and says what to do.",
      mixinStandardHelpOptions = true)
  private static final class Doctor implements Callable<Integer> {
    private final Errands errands;

    @Option(names = "--alive", description = "Ask only whether a bot runs on this data folder.")
    private boolean alive;

    Doctor(Errands errands) {
      this.errands = errands;
    }

    @Override
    public Integer call() {
      return errands.doctor(alive);
    }
  }

  @Command(
      name = "backup",
      description = "Writes everything that is remembered to one file.",
      mixinStandardHelpOptions = true)
  private static final class Backup implements Callable<Integer> {
    private final Errands errands;

    @Parameters(paramLabel = "FILE", description = "The file to write; it must not be there yet.")
    private Path file = Path.of("");

    Backup(Errands errands) {
      this.errands = errands;
    }

    @Override
    public Integer call() {
      return errands.backup(file);
    }
  }

  @Command(
      name = "restore",
      description = "Takes back what a backup holds.",
      mixinStandardHelpOptions = true)
  private static final class Restore implements Callable<Integer> {
    private final Errands errands;

    @Parameters(paramLabel = "FILE", description = "The backup to read.")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "Replace what the data folder holds already.")
    private boolean replace;

    Restore(Errands errands) {
      this.errands = errands;
    }

    @Override
    public Integer call() {
      return errands.restore(file, replace);
    }
  }
}
