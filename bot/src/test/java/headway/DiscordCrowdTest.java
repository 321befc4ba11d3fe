package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Patience;
import headway.chat.discord.peer.Refusal;
import headway.chat.discord.peer.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many members who are all reminded in the same minute, while Discord takes no more than it does;
/// a second of Discord's passes in a fraction of one.
final class DiscordCrowdTest {
  private static final int SPED_UP = 2;
  private static final Duration SECOND = Duration.ofMillis(1_000 / SPED_UP);
  private static final int TOGETHER = 16;
  private static final int GROUP = 50;
  private static final int BETWEEN = 20;
  private static final String MESSAGES = "POST channels/*/messages";
  private static final String OPENED = "POST users/@me/channels";
  private static final long LONGEST_NANOS = 1_000_000_000L;

  @TempDir private Path home;
  private DiscordConversation chat;

  @BeforeEach
  void start() throws IOException {
    var quick = Map.of("HEADWAY_DISCORD_REQUESTS_A_SECOND", Integer.toString(40 * SPED_UP));
    chat =
        new DiscordConversation(
            home,
            "2026-11-23T08:00Z",
            DiscordConversation.Way.COMMANDED,
            new DiscordConversation.Setting(quick, TOGETHER));
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void aThousandRemindersDueAtOnceArriveAndCommandsStayQuick() {
    List<String> names = crowd(1_000);
    chat.discord().paces(SECOND);

    CompletableFuture<Void> reminded =
        CompletableFuture.runAsync(() -> chat.moves("2026-11-23T10:00Z"));
    long longest = 0;
    for (int asked = 1; !reminded.isDone(); asked++) {
      longest = Math.max(longest, suggested(asked));
      long more = chat.discord().calls(MESSAGES) + BETWEEN;
      Patience.until(
          "more reminders", () -> reminded.isDone() || chat.discord().calls(MESSAGES) > more);
    }
    reminded.join();

    assertThat(names).allSatisfy(name -> assertThat(nudges(name)).isOne());
    assertThat(chat.discord().tooFast()).isZero();
    assertThat(longest).isBetween(1L, LONGEST_NANOS);
  }

  @Test
  void afterARestartEveryConversationIsFoundAgain() {
    List<String> names = crowd(25);
    chat.moves("2026-11-23T10:00Z");
    long opened = chat.discord().calls(OPENED);
    chat.restarts("2026-11-24T09:00Z");
    chat.discord().paces(SECOND.dividedBy(4));

    chat.moves("2026-11-24T10:00Z");

    assertThat(names).allSatisfy(name -> assertThat(nudges(name)).isEqualTo(2));
    assertThat(chat.discord().calls(OPENED)).isEqualTo(opened);
    assertThat(chat.discord().tooFast()).isZero();
  }

  @Test
  void aConversationThatDiscordKnowsNoMoreIsOpenedAnew() {
    crowd(1);
    chat.moves("2026-11-23T10:00Z");
    chat.restarts("2026-11-24T09:00Z");
    chat.discord().failNext(MESSAGES, Refusal.UNKNOWN_CHANNEL);

    chat.moves("2026-11-24T10:00Z");

    assertThat(nudges("m0")).isEqualTo(2);
  }

  @Test
  void anAnswerOfDiscordsThatIsLostDoublesNoReminder() {
    crowd(1);
    chat.discord().losesAnswer(MESSAGES);

    chat.moves("2026-11-23T10:00Z");

    assertThat(nudges("m0")).isOne();
  }

  @Test
  void whoWritesToTheBotIsAnsweredThereAndNoConversationIsOpened() {
    chat.does(user -> user.writes("home"), "mia");

    assertThat(chat.discord().calls(OPENED)).isZero();
  }

  /// Members who want to be reminded at the same time.
  private List<String> crowd(int size) {
    List<String> names = IntStream.range(0, size).mapToObj(i -> "m" + i).toList();
    names.forEach(chat::joins);
    for (int from = 0; from < size; from += GROUP) {
      String[] group = names.subList(from, Math.min(size, from + GROUP)).toArray(String[]::new);
      chat.does(user -> user.writes("nudge daily 9:30"), group);
    }
    return names;
  }

  /// Nanoseconds until the command is answered.
  private long suggested(int number) {
    FakeUser you = chat.person("you");
    String link = "https://example.org/" + number;
    long begun = System.nanoTime();
    you.commands(FakeDiscord.GENERAL, "headway suggest", Map.of("link", link));
    Patience.until(
        "an answer",
        () ->
            you.sees().stream().filter(sight -> sight.text().startsWith("Kept as s")).count()
                >= number);
    return System.nanoTime() - begun;
  }

  private long nudges(String name) {
    return chat.person(name).sees().stream().filter(DiscordCrowdTest::isNudge).count();
  }

  private static boolean isNudge(Sight sight) {
    return sight.buttons().contains("Not today");
  }
}
