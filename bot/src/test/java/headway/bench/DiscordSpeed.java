package headway.bench;

import headway.Main;
import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/// Commands in Discord, from the event to its acknowledgement: through the whole bot, which answers
/// them all, and through a bare JDA listener, which does nothing but acknowledge. Both are programs
/// of their own with the same options, and take turns.
///
/// @param ours milliseconds
/// @param bare the same
record DiscordSpeed(Figures ours, Figures bare) {
  static final List<String> WORDS = List.of("home", "drafts", "help");
  private static final int MEMBERS = 50;
  private static final int ROUNDS = 6;
  private static final int COMMANDS = 400;
  private static final int WARM_UP = 3_000;
  private static final long BETWEEN_NANOS = 15_000_000;

  record Figures(double p50, double p99) {}

  static DiscordSpeed measured() throws IOException {
    try (Side ours = Side.ours();
        Side bare = Side.bare()) {
      ours.takes(WARM_UP, 0);
      bare.takes(WARM_UP, 0);
      List<Long> through = new ArrayList<>();
      List<Long> plain = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        plain.addAll(bare.takes(COMMANDS, BETWEEN_NANOS));
        through.addAll(ours.takes(COMMANDS, BETWEEN_NANOS));
      }
      return new DiscordSpeed(figures(through), figures(plain));
    }
  }

  private static Figures figures(List<Long> taken) {
    long[] nanos = taken.stream().mapToLong(Long::longValue).toArray();
    return new Figures(SlashCommands.percentile(nanos, 50), SlashCommands.percentile(nanos, 99));
  }

  /// One bot, and the Discord that it alone is in.
  private record Side(FakeDiscord discord, List<FakeUser> people, Process bot)
      implements AutoCloseable {
    static Side ours() throws IOException {
      FakeDiscord discord = FakeDiscord.start();
      ProcessBuilder program = java(Main.class, "--no-console");
      program
          .environment()
          .putAll(
              Map.of(
                  "HEADWAY_HOME",
                  Files.createTempDirectory("headway-discord").toString(),
                  "DISCORD_TOKEN",
                  FakeDiscord.TOKEN,
                  "DISCORD_API_URL",
                  discord.url(),
                  "DISCORD_GATEWAY_URL",
                  discord.gatewayUrl()));
      return of(discord, program);
    }

    static Side bare() throws IOException {
      FakeDiscord discord = FakeDiscord.start();
      return of(
          discord, java(BareDiscord.class, FakeDiscord.TOKEN, discord.url(), discord.gatewayUrl()));
    }

    private static Side of(FakeDiscord discord, ProcessBuilder program) throws IOException {
      List<FakeUser> people =
          IntStream.range(0, MEMBERS)
              .mapToObj(i -> discord.person("30000000000000" + (1_000 + i), "m" + i, "UTC"))
              .toList();
      Process bot =
          program
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      Patience.until(
          "the bot to come", () -> discord.line().isOpen() && !discord.commands().isEmpty());
      return new Side(discord, people, bot);
    }

    private static ProcessBuilder java(Class<?> main, String... arguments) {
      List<String> command =
          new ArrayList<>(
              List.of(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "@scripts/java.options",
                  "-cp",
                  System.getProperty("java.class.path"),
                  main.getName()));
      command.addAll(List.of(arguments));
      return new ProcessBuilder(command);
    }

    /// Nanoseconds until each was acknowledged; one begins so long after the other.
    List<Long> takes(int commands, long between) {
      List<Long> taken = new ArrayList<>();
      long begun = System.nanoTime();
      for (int i = 0; i < commands; i++) {
        FakeUser by = people.get(i % people.size());
        String word = WORDS.get(i % WORDS.size());
        String asked = by.commands(FakeDiscord.GENERAL, "headway " + word, Map.of());
        taken.add(discord.took(asked).toNanos());
        until(begun + (i + 1) * between);
      }
      return taken;
    }

    private static void until(long instant) {
      for (long left = instant - System.nanoTime(); left > 0; left = instant - System.nanoTime()) {
        LockSupport.parkNanos(left);
      }
    }

    @Override
    public void close() {
      bot.destroy();
      bot.onExit().join();
      discord.close();
    }
  }
}
