package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.slack.peer.FakeUser;
import headway.chat.slack.peer.Sight;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Leads whom the Leads of a workspace name.
final class SlackLeadsTest {
  private static final String GENERAL = "C0001";

  @TempDir private Path home;
  private SlackConversation chat;
  private FakeUser you;

  @BeforeEach
  void start() throws IOException {
    chat = new SlackConversation(home, "2026-11-23T08:00Z");
    you = chat.person("you");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void aMentionedPersonLeadsAtOnce() {
    chat.says("@mia: zone");

    command("space leads add <@U0MIA|mia>", "you");

    assertThat(last(you)).startsWith("<@U0MIA> is a Lead from now on.");
    assertThat(chat.person("mia").told()).noneMatch(sight -> sight.text().contains("Lead"));
    command("space hold", "mia");
    assertThat(last(chat.person("mia"))).startsWith("Held:");
  }

  @Test
  void aMentionInAMessageIsTakenToo() {
    chat.says("space leads add <@U0MIA>").hears("@you", "is a Lead from now on");
  }

  @Test
  void aNameAloneCouldBeAnybodys() {
    command("space leads add @mia", "you");

    assertThat(last(you)).contains("I can't tell who that is").contains("Slack's list");
  }

  @Test
  void whoeverIsNotOfThisWorkspaceIsRefused() {
    chat.slack().stranger("U0EVE", "eve", "T0002");

    command("space leads add <@U0EVE|eve>", "you");
    command("space leads add <@U0NOBODY|nobody>", "you");
    command("space leads add <!channel>", "you");
    command("space leads add <!subteam^S0001|@team>", "you");

    assertThat(texts(you)).hasSize(4).allMatch(text -> text.contains("I can't tell who that is"));
    chat.says("space leads").hears("@you", "Nobody is named besides");
  }

  @Test
  void anAdminStaysALeadAndIsToldWhy() {
    chat.says("space leads add <@U0MIA>");

    command("space leads remove <@U0YOU|you>", "mia");

    assertThat(last(chat.person("mia")))
        .startsWith("<@U0YOU> stays a Lead.")
        .contains("owners and admins");
  }

  @Test
  void whoeverHasLeftCanBeTakenOut() {
    chat.says("space leads add <@U0MIA>");
    chat.slack().failNext("users.info", "user_not_found");

    chat.says("space leads remove <@U0MIA>").hears("@you", "is no Lead any more");
  }

  @Test
  void markupInANameCallsNobody() {
    chat.slack().person("U0BAD", "<!channel> *x*", "UTC", /* admin= */ false);

    command("space leads add <@U0BAD|bad>", "you");
    chat.says("space leads");

    assertThat(texts(you)).noneMatch(text -> text.contains("<!channel>"));
    assertThat(chat.slack().raw(you.direct())).noneMatch(raw -> raw.contains("<!channel>"));
  }

  @Test
  void theSpaceShowsItsLeads() {
    chat.says("space leads add <@U0MIA>");

    chat.says("space").hears("@you", "Named besides: <@U0MIA>.");
  }

  private void command(String words, String who) {
    chat.does(user -> user.commands(GENERAL, words), who);
  }

  private static String last(FakeUser user) {
    return texts(user).getLast();
  }

  private static List<String> texts(FakeUser user) {
    return user.sees().stream().map(Sight::text).toList();
  }
}
