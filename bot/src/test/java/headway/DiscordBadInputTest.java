package headway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What people send that is late, too long, sent twice or full of markup.
final class DiscordBadInputTest {
  private static final String GENERAL = FakeDiscord.GENERAL;
  private static final String HOSTILE =
      "**big** `x` ||s|| @everyone <@300000000000001001> [x](http://evil.example) discord.gg/abc"
          + " \u202egnp.exe";

  @TempDir private Path home;
  private DiscordConversation chat;
  private FakeUser you;

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T08:00Z", DiscordConversation.Way.COMMANDED);
    you = chat.person("you");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void anAnswerThatComesTooLateForItsCommandComesAsAMessage() {
    chat.discord().failNext("POST interactions/*/*/callback", Refusal.UNKNOWN_INTERACTION);

    chat.does(
        user -> user.hasty().commands(user.direct(), "headway suggest", link("https://a.example")),
        "you");

    assertThat(texts()).filteredOn(text -> text.startsWith("Kept as s1")).hasSize(1);
  }

  @Test
  void inAServerItComesToThemAlone() {
    chat.discord().failNext("POST interactions/*/*/callback", Refusal.UNKNOWN_INTERACTION);

    chat.does(
        user -> user.hasty().commands(GENERAL, "headway suggest", link("https://a.example")),
        "you");

    assertThat(texts()).filteredOn(text -> text.startsWith("Kept as s1")).hasSize(1);
    assertThat(chat.discord().sights(GENERAL)).isEmpty();
  }

  @Test
  void anAnswerWhoseTokenHasEndedComesAsAMessage() {
    chat.discord().failNext("POST webhooks/*/*", Refusal.ENDED_TOKEN);
    chat.discord().failNext("PATCH webhooks/*/*/messages/*", Refusal.ENDED_TOKEN);

    you.commands(GENERAL, "headway suggest", link("https://a.example"));

    Patience.until("the answer", () -> kept() > 0);
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void aPressThatIsAnsweredTooLateIsDoneOnceAndTold() {
    Sight card = prepared();
    chat.discord().failNext("POST interactions/*/*/callback", Refusal.UNKNOWN_INTERACTION);

    chat.does(user -> user.hasty().pressesOn(card, "Approve"), "you");

    assertThat(texts()).filteredOn(text -> text.startsWith("d1 goes to")).hasSize(1);
    chat.says("queue").hears("@you", "d1 to #general");
  }

  @Test
  void aPressOnAFormsButtonThatIsAnsweredTooLateAsksInAMessage() {
    Sight card = prepared();
    chat.discord().failNext("POST interactions/*/*/callback", Refusal.UNKNOWN_INTERACTION);

    chat.does(user -> user.hasty().pressesOn(card, "Edit"), "you");

    assertThat(you.seesForm()).isEmpty();
    assertThat(you.sees().getLast().buttons()).contains("Fill it in");
  }

  @Test
  void aCommandThatDiscordDeliversAgainIsDoneOnce() {
    var link = Map.of("link", "https://example.org/a", "note", "Worth a look.");

    chat.does(user -> user.asksAgain(user.commands(GENERAL, "headway suggest", link)), "you");
    chat.says("drafts");

    assertThat(texts())
        .filteredOn(text -> text.contains("s1"))
        .singleElement()
        .asString()
        .startsWith("Kept as s1");
  }

  @Test
  void aFormThatIsSentTwiceIsTakenOnce() {
    prepared();
    chat.does(user -> user.presses("Edit"), "you");

    chat.does(user -> user.asksAgain(user.submits("Label every barrel.")), "you");
    chat.says("queue");

    assertThat(texts()).filteredOn(text -> text.contains("Label every barrel.")).hasSize(1);
  }

  @Test
  void aClockThatIsHoursBehindDiscordsAnswersWhereItWasAsked() {
    chat.discord().ages(Duration.ofHours(3));

    chat.does(user -> user.commands(GENERAL, "headway suggest", link("https://a.example")), "you");

    assertThat(you.sees())
        .singleElement()
        .satisfies(sight -> assertThat(sight.text()).startsWith("Kept as s1"))
        .satisfies(sight -> assertThat(sight.isEphemeral()).isTrue());
  }

  @Test
  void aClockThatIsHoursAheadOfDiscordsAnswersInAMessage() {
    chat.discord().ages(Duration.ofHours(-3));

    you.commands(GENERAL, "headway suggest", link("https://a.example"));

    Patience.until("the answer", () -> kept() > 0);
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void whatIsTooLongForACommandIsStoppedWhereItIsTyped() {
    assertThatThrownBy(() -> you.commands(GENERAL, "headway suggest", link("x".repeat(5_000))))
        .hasMessageContaining("takes no more in link");

    assertThat(texts()).isEmpty();
  }

  @Test
  void whatIsLongerThanAMessageIsSplitAndNothingIsLost() {
    String end = "and that is the end of it.";
    String text = "Drums are labelled one by one, ".repeat(90) + end;

    chat.says("draft " + text);

    assertThat(String.join(" ", texts())).contains(end);
    assertThat(texts()).allSatisfy(one -> assertThat(one.length()).isLessThanOrEqualTo(2_000));
  }

  @Test
  void hostileWordsArePostedAsWordsAndCallNobody() {
    chat.says("#general @you: space share #general");
    chat.says("intention audience people who run plants");
    chat.says("intention purpose show what works");
    chat.says("draft " + HOSTILE);
    chat.says("approve d1 in 2h").hears("@you", "d1 goes to");

    chat.says("!clock +3h");

    Sight post = chat.discord().sights(GENERAL).getLast();
    assertThat(post.pinged()).isEmpty();
    assertThat(post.text())
        .contains("**big** `x` ||s||", "[x](http://evil.example)")
        .doesNotContain("@everyone", "discord.gg/abc", "\u202e");
  }

  @Test
  void aNameFullOfMarkupIsAName() {
    chat.joins("**@everyone** [x](http://evil.example) `\u202e");
    FakeUser odd = chat.person("**@everyone** [x](http://evil.example) `\u202e");
    chat.says("#general @you: space share #general");
    chat.says("#general @you: space pool open");

    chat.does(
        _ -> odd.mentions(GENERAL, "suggest https://example.org/plant-fires Two had one."), "you");
    chat.says("draft s1").hears("@you", "example.org/plant-fires");

    assertThat(you.sees()).allSatisfy(sight -> assertThat(sight.pinged()).isEmpty());
    assertThat(texts()).noneMatch(text -> text.contains("@everyone"));
    assertThat(texts()).noneMatch(text -> text.contains("\u202e"));
    assertThat(odd.sees()).anyMatch(sight -> sight.text().startsWith("Kept as s1"));
  }

  @Test
  void somebodyElsesFormIsNotOpened() {
    Sight card = prepared();

    chat.does(user -> user.hasty().pressesOn(card, "Edit"), "mia");

    assertThat(chat.person("mia").sees()).noneMatch(sight -> sight.text().contains("every drum"));
    assertThat(chat.person("mia").seesForm().map(Sight::text).orElse(""))
        .doesNotContain("every drum");
  }

  private Sight prepared() {
    chat.says("#general @you: space share #general", "intention audience plant managers");
    chat.says("intention purpose show what works");
    chat.says("draft What I learned at the plant: label every drum.");
    return you.sees().getLast();
  }

  private long kept() {
    return texts().stream().filter(text -> text.startsWith("Kept as s1")).count();
  }

  private static Map<String, String> link(String words) {
    return Map.of("link", words);
  }

  private List<String> texts() {
    return you.sees().stream().map(Sight::text).toList();
  }
}
