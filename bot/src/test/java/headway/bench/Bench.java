package headway.bench;

import java.io.IOException;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Measures what was promised, and prints one table of figures beside their goals.
public final class Bench {
  /// So many runs until the figures stand still: a bot runs for weeks.
  private static final int WARM_UP = 12;

  private Bench() {}

  public static void main(String[] args) throws IOException, RunnerException {
    try (Store store = Store.open()) {
      double cold = new CommandCost(store, "cold").ratio();
      double warm = cold;
      for (int run = 1; run <= WARM_UP; run++) {
        warm = new CommandCost(store, "warm" + run).ratio();
      }
      line("a command through the router / by hand", warm, "≤ 1.3");
      line("  (the same, before warm-up)", cold, "");
      new DeliverySpeed(store, "first").ratios();
      DeliverySpeed.Ratios due = new DeliverySpeed(store, "due").ratios();
      line("deliveries a second / claims a second", due.settled(), "≥ 1");
      line("  (the same, shares recorded, members told)", due.told(), "");
    }
    Result<?> fold = fold();
    line("the fold over ten years, µs (JMH)", fold.getScore(), "≤ 200");
    line("  its error, µs", fold.getScoreError(), "");
    slack(SlackSpeed.measured());
    slack(SlackLoad.measured());
    discord(DiscordSpeed.measured());
    discord(DiscordCrowd.measured());
    StartUp start = StartUp.measured();
    line("start to first answer, s", start.seconds(), "≤ 2");
    line("resident memory, MB", start.megabytes(), "≤ 250");
  }

  private static void slack(SlackSpeed.Both both) {
    line("Slack's door: p99 to ack / bare Bolt's", both.ours().p99() / both.bare().p99(), "≤ 1.5");
    line("  p50 to ack / bare Bolt's", both.ours().p50() / both.bare().p50(), "");
    line("  p99 to ack, ms", both.ours().p99(), "");
    line("  requests a second", both.ours().perSecond(), "");
    line("  bare Bolt's requests a second", both.bare().perSecond(), "");
  }

  private static void slack(SlackLoad load) {
    line("the bot in Slack, 50 events/s: p99 to ack, ms", load.p99(), "< 500");
    line("  p50 to ack, ms", load.p50(), "");
    line("  commands a second, acknowledged and answered", load.perSecond(), "");
    line("  MB held after 10,000 of them", load.before(), "");
    line("  MB held after 10,000 more", load.after(), "the same");
  }

  private static void discord(DiscordSpeed both) {
    line(
        "the bot in Discord: p99 to ack / bare JDA's",
        both.ours().p99() / both.bare().p99(),
        "≤ 1.5");
    line("  p50 to ack / bare JDA's", both.ours().p50() / both.bare().p50(), "");
    line("  p99 to ack, ms", both.ours().p99(), "");
    line("  bare JDA's p99 to ack, ms", both.bare().p99(), "");
  }

  private static void discord(DiscordCrowd crowd) {
    line("1,000 reminders at once in Discord: too fast", crowd.tooFast(), "0");
    line("  a command answered meanwhile, at most, s", crowd.longest(), "≤ 1");
    line("  until the last was reminded, s", crowd.seconds(), "");
  }

  private static Result<?> fold() throws RunnerException {
    var options =
        new OptionsBuilder()
            .include(FoldSpeed.class.getName())
            .forks(1)
            .warmupIterations(3)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(5)
            .measurementTime(TimeValue.seconds(1))
            .verbosity(VerboseMode.SILENT)
            .build();
    return new Runner(options).runSingle().getPrimaryResult();
  }

  private static void line(String what, double figure, String goal) {
    System.out.println(String.format(Locale.ROOT, "%-46s %8.2f   %s", what, figure, goal));
  }
}
