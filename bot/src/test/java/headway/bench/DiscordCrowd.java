package headway.bench;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Patience;
import headway.chat.discord.peer.Sight;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// A thousand members who are all reminded at the same minute, by the program as it runs and at
/// Discord's own pace, while others give commands.
///
/// @param seconds from that minute until the last one was reminded
/// @param longest seconds that a command waited for its answer meanwhile
/// @param tooFast requests that Discord refused since they came too fast
record DiscordCrowd(double seconds, double longest, int tooFast) {
  private static final int MEMBERS = 1_000;
  private static final int OTHERS = 200;
  private static final int GROUP = 20;
  private static final Duration SETTING_UP = Duration.ofMinutes(3);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final Duration BETWEEN = Duration.ofMillis(400);
  private static final String MESSAGES = "POST channels/*/messages";
  private static final double NANOS = TimeUnit.SECONDS.toNanos(1);

  static DiscordCrowd measured() throws IOException {
    try (DiscordProcess bot = DiscordProcess.ours()) {
      FakeDiscord discord = bot.discord();
      List<FakeUser> people = bot.people(MEMBERS + OTHERS);
      Instant due = Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(SETTING_UP);
      setUp(discord, people.subList(0, MEMBERS), due);
      discord.paces(Duration.ofSeconds(1));
      park(Duration.between(Instant.now(), due));
      return reminded(discord, people.subList(MEMBERS, MEMBERS + OTHERS), due);
    }
  }

  /// All want to be reminded then, and are told so.
  private static void setUp(FakeDiscord discord, List<FakeUser> members, Instant due) {
    String time = DateTimeFormatter.ofPattern("HH:mm").format(due.atOffset(ZoneOffset.UTC));
    for (int from = 0; from < members.size(); from += GROUP) {
      long answered = discord.calls(MESSAGES) + GROUP;
      members.subList(from, from + GROUP).forEach(one -> one.writes("nudge mon-sun " + time));
      Patience.until("answers", () -> discord.calls(MESSAGES) >= answered);
    }
    if (Instant.now().isAfter(due)) {
      throw new AssertionError("setting up took longer than " + SETTING_UP);
    }
  }

  private static DiscordCrowd reminded(FakeDiscord discord, List<FakeUser> others, Instant due) {
    long all = discord.calls(MESSAGES) + MEMBERS;
    double longest = 0;
    for (int asked = 0; discord.calls(MESSAGES) < all; asked++) {
      if (Duration.between(due, Instant.now()).compareTo(LONGEST) > 0) {
        throw new AssertionError("some were not reminded");
      }
      longest = Math.max(longest, answered(others.get(asked % others.size())));
      park(BETWEEN);
    }
    return new DiscordCrowd(
        Duration.between(due, Instant.now()).toMillis() / 1_000.0, longest, discord.tooFast());
  }

  /// Seconds until the command is answered.
  private static double answered(FakeUser by) {
    long before = said(by);
    long begun = System.nanoTime();
    by.commands(FakeDiscord.GENERAL, "headway home", Map.of());
    Patience.until("an answer", () -> said(by) > before);
    return (System.nanoTime() - begun) / NANOS;
  }

  private static long said(FakeUser by) {
    return by.sees().stream().filter(sight -> !sight.isLoading()).map(Sight::id).count();
  }

  private static void park(Duration time) {
    Pace.until(System.nanoTime() + time.toNanos());
  }
}
