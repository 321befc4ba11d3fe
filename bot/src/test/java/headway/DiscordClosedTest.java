package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Patience;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody who closes their direct messages after they were reminded in them.
final class DiscordClosedTest {
  private static final String MESSAGES = "POST channels/*/messages";

  @TempDir private Path home;
  private DiscordConversation chat;
  private FakeUser you;
  private long reminded;

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T08:00Z", DiscordConversation.Way.COMMANDED);
    you = chat.person("you");
    chat.says("intention audience plant managers", "intention purpose show what works");
    chat.says("shared Priya passed her viva celebrate", "nudge daily 9:30");
    chat.moves("2026-11-24T10:00Z");
    reminded = nudges();
    assertThat(reminded).isPositive();
    you.closesDirect(true);
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void oneReminderThatCannotArriveIsTheLastAndTheStreakStays() {
    String streak = asked("streak");
    long before = chat.discord().calls(MESSAGES);

    chat.moves("2026-11-25T10:00Z");
    assertThat(chat.discord().calls(MESSAGES)).isEqualTo(before + 1);
    chat.moves("2026-11-26T10:00Z");

    assertThat(chat.discord().calls(MESSAGES)).isEqualTo(before + 1);
    assertThat(asked("home")).contains("your DMs are closed", "nudge on");
    assertThat(asked("streak")).isEqualTo(streak);
  }

  @Test
  void onceTheyAreOpenAgainTheyAreSwitchedOnWithAMessageThatArrives() {
    chat.moves("2026-11-25T10:00Z");
    assertThat(asked("nudge on")).contains("your DMs are closed");

    you.closesDirect(false);
    asked("nudge on");
    chat.moves("2026-11-26T10:00Z");

    assertThat(nudges()).isEqualTo(reminded + 1);
  }

  @Test
  void whateverBeginsWithinTheServerIsFollowedByOneMessageThatShowsWhereNudgesCome() {
    FakeUser mia = chat.person("mia");
    long before = chat.discord().calls(MESSAGES);

    asked("mia", "home");
    asked("mia", "suggest https://example.org/before");
    assertThat(chat.discord().calls(MESSAGES)).isEqualTo(before);
    asked("mia", "shared Priya passed her viva celebrate");
    asked("mia", "shared The pump runs again celebrate");

    assertThat(mia.sees().stream().filter(sight -> sight.text().contains("where I look in")))
        .hasSize(1);
    assertThat(chat.discord().calls(MESSAGES)).isEqualTo(before + 1);
  }

  @Test
  void whoeverBeginsWithClosedOnesIsToldAtOnceAndNoReminderIsTried() {
    FakeUser mia = chat.person("mia");
    mia.closesDirect(true);
    asked("you", "nudge off");

    assertThat(asked("mia", "shared Priya passed her viva celebrate"))
        .contains("your DMs are closed");
    assertThat(asked("mia", "home")).contains("your DMs are closed", "nudge on");
    long before = chat.discord().calls(MESSAGES);
    chat.moves("2026-11-25T10:00Z");
    assertThat(chat.discord().calls(MESSAGES)).isEqualTo(before);
  }

  @Test
  void whoeverMentionsTheBotAndTakesNoAnswerIsShownAWayThatTellsOthersNothing() {
    chat.does(user -> user.mentions(FakeDiscord.GENERAL, "drafts"), "you");

    Patience.until("the way", () -> !chat.discord().sights(FakeDiscord.GENERAL).isEmpty());
    assertThat(chat.discord().sights(FakeDiscord.GENERAL))
        .singleElement()
        .satisfies(said -> assertThat(said.text()).startsWith("My answers are for you alone"))
        .satisfies(said -> assertThat(said.pinged()).isEmpty());
  }

  /// What only they see in the channel.
  private String asked(String words) {
    return asked("you", words);
  }

  private String asked(String name, String words) {
    chat.says("#general @" + name + ": " + words);
    return chat.person(name).sees().getLast().text();
  }

  private long nudges() {
    return you.sees().stream().filter(sight -> sight.buttons().contains("Not today")).count();
  }
}
