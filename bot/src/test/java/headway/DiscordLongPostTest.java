package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.Patience;
import headway.chat.discord.peer.Refusal;
import headway.chat.discord.peer.Sight;
import headway.chat.discord.peer.Sort;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Posts that are longer than one message of Discord's.
final class DiscordLongPostTest {
  private static final String GENERAL = FakeDiscord.GENERAL;
  private static final String POSTING = "POST channels/" + GENERAL + "/messages";
  private static final String TEXT =
      IntStream.rangeClosed(1, 100)
          .mapToObj(i -> "Lesson " + i + " from the plant: label every drum.")
          .collect(Collectors.joining("\n"));

  @TempDir private Path home;
  private DiscordConversation chat;

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T09:00Z");
    chat.says("#general @you: space share #general");
    chat.says("intention audience plant managers", "intention purpose show what works");
    chat.does(user -> user.writes("draft " + TEXT), "you");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void itGoesOutInSeveralMessagesAsTheDraftAndTheApprovalSay() {
    chat.says("draft d1")
        .hears("@you", "of 2,000 characters for #general: it goes out in several messages.");
    chat.says("draft d1 credit <@" + chat.person("mia").id() + ">");

    chat.says("approve d1 in 2h")
        .hears("@you", "d1 goes to #general (2 people) in several messages");
    chat.moves("+3h");

    List<Sight> posts = chat.discord().sights(GENERAL);
    assertThat(posts).hasSize(3);
    assertThat(posts.get(0).text()).startsWith("@you (1 of 3):\nLesson 1 from");
    assertThat(posts.get(2).text()).startsWith("@you (3 of 3):\n");
    assertThat(
            posts.stream()
                .map(post -> post.text().replaceFirst("@you \\(\\d of 3\\):\n", ""))
                .collect(Collectors.joining("\n")))
        .isEqualTo(TEXT + "\n(with @mia)");
    assertThat(posts.stream().flatMap(post -> post.pinged().stream())).containsExactly("mia");
    assertThat(posts.getLast().pinged()).containsExactly("mia");
    chat.says("queue").hears("@you", "q1 · d1 to #general · out");
  }

  @Test
  void answersThatAreLostDoubleNoneOfThem() {
    for (int lost = 0; lost < 6; lost++) {
      chat.discord().losesAnswer(POSTING);
    }

    goes();

    assertThat(chat.discord().sights(GENERAL)).hasSize(3);
    chat.says("queue").hears("@you", "q1 · d1 to #general · out").hearsNo("@you", "surely");
  }

  @Test
  void whereTheRestIsRefusedTheMemberIsAskedAndOneMoreTrySoonDoublesNothing() {
    chat.discord().failAfter(POSTING, 1, Refusal.NO_PERMISSION);

    chat.says("approve d1 in 2h")
        .says("!clock +3h")
        .hears("@you", "I can't tell whether d1", "only 1 of its 3 messages surely stand there");
    assertThat(chat.discord().sights(GENERAL)).hasSize(1);

    chat.does(user -> user.presses("Retry"), "you");
    chat.moves("+1m");

    assertThat(chat.discord().sights(GENERAL)).hasSize(3);
    chat.says("queue").hears("@you", "q1 · d1 to #general · out");
  }

  @Test
  void oneThatWaitsLongForItsTurnIsNotLeftInTheMiddle() {
    chat.does(user -> user.writes("draft d1 text " + TEXT.substring(0, 3_000)), "you");
    chat.says("approve d1 in 2h").hears("@you", "d1 goes to");
    chat.discord().paces(1, Duration.ofSeconds(12));

    chat.moves("+3h");

    assertThat(chat.discord().sights(GENERAL)).hasSize(2);
  }

  @Test
  void whereTheFirstIsRefusedNothingIsPosted() {
    chat.discord().failNext(POSTING, Refusal.NO_PERMISSION);

    chat.says("approve d1 in 2h").says("!clock +3h").hears("@you", "d1 didn't go out");

    assertThat(chat.discord().sights(GENERAL)).isEmpty();
  }

  @Test
  void anAnswerToAnyOfThemReachesItsAuthor() {
    goes();

    chat.person("mia").replies(chat.discord().sights(GENERAL).getFirst(), "We do that too.");
    chat.person("mia").replies(chat.discord().sights(GENERAL).getLast(), "And so do they.");

    Patience.until("the answers to count", () -> hears("shares", "two replies"));
  }

  @Test
  void inAForumTheRestStandsInItsThread() {
    String forum = chat.discord().server().forum("ideas", false);
    chat.says("#general @you: space list #ideas", "draft d1 to #ideas");

    goes();

    assertThat(chat.discord().server().threads(forum)).hasSize(1);
    assertThat(chat.discord().sights(chat.discord().server().threadIds(forum).getFirst()))
        .hasSize(3);
  }

  @Test
  void anAnnouncementIsPassedOnWhole() {
    String news = chat.discord().server().channel(Sort.ANNOUNCEMENT, "news");
    chat.says("#general @you: space list #news", "draft d1 to #news");

    goes();

    assertThat(chat.discord().raw(news))
        .hasSize(3)
        .allMatch(message -> message.contains("\"flags\":1"));
  }

  private void goes() {
    chat.says("approve d1 in 2h").hears("@you", "d1 goes to");
    chat.moves("+3h");
  }

  private boolean hears(String line, String words) {
    chat.says(line);
    return chat.since().stream().anyMatch(message -> message.text().contains(words));
  }
}
