package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Leads of a Discord server: those who may manage it, and those whom they name.
final class DiscordLeadsTest {
  private static final String GENERAL = FakeDiscord.GENERAL;
  private static final String ADD = "headway space leads-add";

  @TempDir private Path home;
  private DiscordConversation chat;
  private FakeUser you;
  private FakeUser mia;

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T08:00Z", DiscordConversation.Way.COMMANDED);
    you = chat.person("you");
    mia = chat.person("mia");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void aPersonChosenFromDiscordsListLeadsAtOnce() {
    chat.does(user -> user.commands(GENERAL, ADD, Map.of("person", mia.id())), "you");

    assertThat(last(you)).contains("is a Lead from now on");
    chat.does(user -> user.commands(GENERAL, "headway space hold", Map.of()), "mia");
    assertThat(last(mia)).startsWith("Held:");
  }

  @Test
  void aMentionInAMessageIsTakenToo() {
    chat.does(user -> user.writes("space leads add <@" + mia.id() + ">"), "you");

    assertThat(last(you)).contains("is a Lead from now on");
  }

  @Test
  void aNameAloneCouldBeAnybodys() {
    chat.does(user -> user.writes("space leads add @mia"), "you");

    assertThat(last(you)).contains("I can't tell who that is").contains("Discord's list");
  }

  @Test
  void whoeverIsNotInTheServerIsRefused() {
    chat.discord().server().leaves(mia);

    chat.does(user -> user.writes("space leads add <@" + mia.id() + ">"), "you");
    chat.does(user -> user.writes("space leads add <@" + FakeDiscord.BOT + ">"), "you");

    assertThat(texts(you)).hasSize(2).allMatch(text -> text.contains("I can't tell who that is"));
  }

  @Test
  void whoeverMayManageTheServerStaysALead() {
    chat.does(user -> user.commands(GENERAL, ADD, Map.of("person", mia.id())), "you");

    chat.does(
        user -> user.commands(GENERAL, "headway space leads-remove", Map.of("person", you.id())),
        "mia");

    assertThat(last(mia)).contains("stays a Lead").contains("may manage the server");
  }

  @Test
  void whoeverLosesTheRoleLeadsNoLonger() {
    chat.discord().server().gives(you);

    chat.does(user -> user.commands(GENERAL, "headway space hold", Map.of()), "you");

    assertThat(last(you)).startsWith("Only this space's Leads");
  }

  private static String last(FakeUser user) {
    return texts(user).getLast();
  }

  private static List<String> texts(FakeUser user) {
    return user.sees().stream().map(Sight::text).toList();
  }
}
