package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeServer;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Refusal;
import headway.chat.discord.peer.Right;
import headway.chat.discord.peer.Sight;
import headway.chat.discord.peer.Sort;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who may post to a channel of Discord's, looked at when it is chosen and again when it is sent.
final class DiscordOutletTest {
  @TempDir private Path home;
  private DiscordConversation chat;
  private FakeServer server;
  private FakeUser mia;
  private String staff;
  private String writers;

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T08:00Z");
    server = chat.discord().server();
    mia = chat.person("mia");
    staff = server.channel(Sort.TEXT, "staff");
    writers = server.role("Writers");
    server.denies(staff, server.id(), Right.SEND);
    server.allows(staff, FakeDiscord.BOT, Right.SEND);
    server.allows(staff, writers, Right.SEND);
    server.gives(mia, writers);
    chat.says("#general @you: space list #staff").hears("@you", "#staff");
    chat.says("@mia: intention audience plant managers", "@mia: intention purpose show what works");
    chat.says("@mia: draft What I learned at the plant: label every drum.");
    chat.says("@mia: draft d1 to #staff").hears("@mia", "#staff");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void whoIsPickedIsNotifiedAsTheApprovalSaysAndWhoIsOnlyNamedIsNot() {
    String you = "<@" + chat.person("you").id() + ">";
    chat.does(user -> user.writes("draft d1 credit " + you + ", Priya"), "mia");

    chat.says("@mia: approve d1 in 2h")
        .hears("@mia", "will notify: @you", "will name, without notifying: Priya");
    chat.moves("+3h");

    assertThat(chat.discord().sights(staff))
        .singleElement()
        .satisfies(post -> assertThat(post.pinged()).containsExactly("you"))
        .satisfies(post -> assertThat(post.text()).contains("(with @you, Priya)"));
  }

  @Test
  void theLengthIsCountedAsItReadsThere() {
    String signs = "It reads 99*2 here. ".repeat(99).strip();
    chat.says("@mia: draft d1 text " + signs).hears("@mia", "2,101 of 2,000 characters for #staff");

    chat.says("@mia: approve d1 in 2h").hears("@mia", "#staff", "in several messages");
    chat.moves("+3h");

    assertThat(chat.discord().sights(staff)).hasSize(2);
  }

  @Test
  void whoHasTheRolePosts() {
    chat.says("@mia: approve d1 in 2h", "!clock +3h");

    assertThat(posts()).singleElement().asString().contains("label every drum");
  }

  @Test
  void withoutTheRoleItIsRefusedWhenChosen() {
    server.gives(mia);

    chat.says("@mia: draft d1 to #staff").hears("@mia", "#staff: you can't post there yourself");
    chat.says("@mia: approve d1 in 2h").hears("@mia", "#staff: you can't post there yourself");
    chat.says("@mia: queue").hears("@mia", "Nothing is queued");
  }

  @Test
  void withoutTheRoleItIsRefusedWhenSent() {
    chat.says("@mia: approve d1 in 2h");
    server.gives(mia);

    chat.says("!clock +3h").hears("@mia", "didn't go out to #staff", "can't post there yourself");

    assertThat(posts()).isEmpty();
  }

  @Test
  void whoIsTimedOutIsRefusedWhenChosen() {
    server.quiets(mia, Duration.ofHours(1));

    chat.says("@mia: approve d1 in 2h").hears("@mia", "#staff: you are timed out in that server");
    chat.says("@mia: draft d1 to #staff").hears("@mia", "#staff: you are timed out");
  }

  @Test
  void whoIsTimedOutIsRefusedWhenSent() {
    chat.says("@mia: approve d1 in 2h");
    server.quiets(mia, Duration.ofHours(1));

    chat.says("!clock +3h").hears("@mia", "didn't go out to #staff", "you are timed out");

    assertThat(posts()).isEmpty();
  }

  @Test
  void whoLeftTheServerIsRefusedWhenChosen() {
    server.leaves(mia);

    chat.says("@mia: approve d1 in 2h").hears("@mia", "#staff: you aren't in that server any more");
    chat.says("@mia: queue").hears("@mia", "Nothing is queued");
  }

  @Test
  void whoLeftTheServerIsRefusedWhenSent() {
    chat.says("@mia: approve d1 in 2h");
    server.leaves(mia);

    chat.says("!clock +3h").hears("@mia", "didn't go out to #staff", "aren't in that server");

    assertThat(posts()).isEmpty();
  }

  @Test
  void whereTheBotMayNotWriteItIsRefusedWhenChosen() {
    server.denies(staff, FakeDiscord.BOT, Right.SEND);

    chat.says("@mia: approve d1 in 2h")
        .hears("@mia", "#staff: I may not write there", "give me Send Messages");
  }

  @Test
  void whereTheBotMayNotWriteItIsRefusedWhenSent() {
    chat.says("@mia: approve d1 in 2h");
    chat.discord().failNext("POST channels/" + staff + "/messages", Refusal.NO_PERMISSION);

    chat.says("!clock +3h")
        .hears("@mia", "didn't go out to #staff", "I may not write there", "give me Send Messages");

    assertThat(posts()).isEmpty();
    chat.says("@mia: !press 1", "!clock +1m");
    assertThat(posts()).hasSize(1);
  }

  @Test
  void whatDiscordDoesNotTellOfAPersonIsAskedAgainLater() {
    chat.says("@mia: approve d1 in 2h");
    chat.discord().failNext("GET guilds/*/members/*", Refusal.BROKEN);

    chat.says("!clock +2h").hearsNo("@mia", "didn't go out");
    chat.says("!clock +5m");

    assertThat(posts()).hasSize(1);
  }

  @Test
  void whatDiscordDoesNotTellOfAPersonIsSaidWhenChosen() {
    chat.discord().failNext("GET guilds/*/members/*", Refusal.BROKEN);

    chat.says("@mia: approve d1 in 2h").hears("@mia", "#staff: Discord doesn't tell right now");
    chat.says("@mia: approve d1 in 2h").hears("@mia", "d1 goes to #staff");
  }

  private List<String> posts() {
    return chat.discord().sights(staff).stream().map(Sight::text).toList();
  }
}
