package headway.bench;

import headway.FreePort;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// The real program in Slack's HTTP mode, under slash commands of many members.
///
/// @param p50 milliseconds from request to ack, at a steady pace
/// @param p99 the same
/// @param perSecond commands a second acknowledged and answered, eight at a time
/// @param before MB that the program holds, pages of the store that it keeps at hand among them
/// @param after the same, ten thousand commands later
record SlackLoad(double p50, double p99, double perSecond, double before, double after) {
  private static final int MEMBERS = 50;
  private static final int A_SECOND = 50;
  private static final int SECONDS = 60;
  private static final int WARM_UP = 10_000;
  private static final int COMMANDS = 10_000;
  private static final int CALLERS = 8;
  private static final long PATIENCE_NANOS = 120_000_000_000L;
  private static final List<String> WORDS = List.of("home", "queue", "drafts", "streak", "help");

  static SlackLoad measured() throws IOException {
    try (QuietSlack slack = new QuietSlack();
        HttpClient client = HttpClient.newHttpClient()) {
      int port = FreePort.find();
      Process bot = start(slack, port);
      try {
        SlashCommands commands = new SlashCommands(client, port, slack.responses());
        awaits(() -> hears(commands));
        many(commands, WARM_UP, slack);
        long[] steady = steady(commands);
        double before = held(bot);
        double taken = many(commands, COMMANDS, slack);
        double after = held(bot);
        return new SlackLoad(
            SlashCommands.percentile(steady, 50),
            SlashCommands.percentile(steady, 99),
            COMMANDS / taken,
            before,
            after);
      } finally {
        bot.destroy();
        bot.onExit().join();
      }
    }
  }

  private static Process start(QuietSlack slack, int port) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("scripts/run", "--no-console");
    builder.environment().put("HEADWAY_HOME", Files.createTempDirectory("headway-load").toString());
    builder.environment().put("SLACK_BOT_TOKEN", "xoxb-bench");
    builder.environment().put("SLACK_SIGNING_SECRET", SlashCommands.SECRET);
    builder.environment().put("SLACK_API_URL", slack.api());
    builder.environment().put("HEADWAY_HTTP_PORT", Integer.toString(port));
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    return builder.start();
  }

  private static boolean hears(SlashCommands commands) {
    try {
      return commands.sent("U1", "home") > 0;
    } catch (IOException _) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /// One after the other at their times, however long those before take.
  private static long[] steady(SlashCommands commands) {
    List<Future<Long>> sent = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      long begun = System.nanoTime();
      for (int i = 0; i < A_SECOND * SECONDS; i++) {
        int turn = i;
        Pace.until(begun + i * (1_000_000_000L / A_SECOND));
        sent.add(threads.submit(() -> commands.sent(member(turn), words(turn))));
      }
    }
    return sent.stream().mapToLong(Future::resultNow).toArray();
  }

  /// Seconds until all are answered, a few on their way at a time.
  private static double many(SlashCommands commands, int count, QuietSlack slack) {
    long begun = System.nanoTime();
    long before = slack.answers();
    List<Future<?>> callers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(CALLERS)) {
      for (int i = 0; i < CALLERS; i++) {
        int first = i;
        callers.add(threads.submit(() -> some(commands, first, count)));
      }
    }
    callers.forEach(SlackLoad::finished);
    awaits(() -> slack.answers() - before >= count);
    return (System.nanoTime() - begun) / 1e9;
  }

  private static Void some(SlashCommands commands, int first, int count)
      throws IOException, InterruptedException {
    for (int i = first; i < count; i += CALLERS) {
      commands.sent(member(i), words(i));
    }
    return null;
  }

  private static void finished(Future<?> caller) {
    try {
      caller.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String member(int turn) {
    return "U" + turn % MEMBERS;
  }

  private static String words(int turn) {
    return WORDS.get(turn % WORDS.size());
  }

  /// MB of live objects, after a full collection.
  private static double held(Process bot) throws IOException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process counting =
        new ProcessBuilder(jcmd, Long.toString(bot.pid()), "GC.class_histogram").start();
    String[] total =
        counting
            .inputReader()
            .lines()
            .filter(line -> line.startsWith("Total"))
            .findFirst()
            .orElseThrow()
            .split("\\s+", -1);
    return Long.parseLong(total[2]) / 1e6;
  }

  private static void awaits(BooleanSupplier done) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    while (!done.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("The bot in Slack does not answer in time");
      }
      LockSupport.parkNanos(20_000_000);
    }
  }
}
