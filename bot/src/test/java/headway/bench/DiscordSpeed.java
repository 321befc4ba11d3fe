package headway.bench;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeUser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

  /// So many until Java has compiled most of it: a bot runs for weeks.
  private static final int WARM_UP = 12_000;

  private static final long BETWEEN_NANOS = 15_000_000;

  record Figures(double p50, double p99) {}

  static DiscordSpeed measured() throws IOException {
    try (Side ours = Side.of(DiscordProcess.ours());
        Side bare = Side.of(DiscordProcess.bare())) {
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

  /// One bot, the Discord that it alone is in, and who sends it commands.
  private record Side(DiscordProcess bot, List<FakeUser> people) implements AutoCloseable {
    static Side of(DiscordProcess bot) {
      return new Side(bot, bot.people(MEMBERS));
    }

    /// Nanoseconds until each was acknowledged; one begins so long after the other.
    List<Long> takes(int commands, long between) {
      List<Long> taken = new ArrayList<>();
      long begun = System.nanoTime();
      for (int i = 0; i < commands; i++) {
        FakeUser by = people.get(i % people.size());
        String word = WORDS.get(i % WORDS.size());
        String asked = by.commands(FakeDiscord.GENERAL, "headway " + word, Map.of());
        taken.add(bot.discord().took(asked).toNanos());
        Pace.until(begun + (i + 1) * between);
      }
      return taken;
    }

    @Override
    public void close() {
      bot.close();
    }
  }
}
