package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeServer;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Right;
import headway.chat.discord.peer.Sight;
import headway.chat.discord.peer.Sort;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two processes on one store, each with half of Discord's servers; direct messages come to the
/// first, whatever server they are about.
final class DiscordShardsTest {
  private static final String START = "2026-11-23T08:00Z";
  private static final String SHARDS = "HEADWAY_DISCORD_SHARDS";

  @TempDir private Path first;
  @TempDir private Path second;
  private DiscordConversation chat;
  private Stage other;
  private FakeServer club;
  private String lounge;
  private FakeUser mia;

  @BeforeEach
  void start() throws IOException {
    String port = Integer.toString(FreePort.find());
    var here =
        new DiscordConversation.Setting(Map.of("HEADWAY_STORE_PORT", port, SHARDS, "0/2"), 1);
    chat = new DiscordConversation(first, START, DiscordConversation.Way.COMMANDED, here);
    club = ofTheSecond(chat.discord());
    lounge = club.channel(Sort.TEXT, "lounge");
    mia = chat.person("mia");
    club.joins(mia);
    club.gives(mia, club.role("Captains", Right.MANAGE_SERVER));
    var there = Map.of("MONGODB_URI", "mongodb://127.0.0.1:" + port + "/headway", SHARDS, "1/2");
    other = chat.another(second, START, there);
    chat.does(user -> user.mentions(lounge, "space share #lounge"), "mia");
    assertThat(latest()).contains("#lounge");
    chat.says("@mia: intention audience divers", "@mia: intention purpose show what works");
  }

  @AfterEach
  void stop() {
    other.close();
    chat.close();
  }

  @Test
  void eachServerIsHeardOnceByTheProcessThatServesIt() {
    chat.does(user -> user.commands(lounge, "headway suggest", link("https://a.example")), "mia");
    chat.does(
        user -> user.commands(FakeDiscord.GENERAL, "headway suggest", link("https://b.example")),
        "you");

    assertThat(kept(mia)).hasSize(1);
    assertThat(kept(chat.person("you"))).hasSize(1);
    assertThat(chat.discord().calls("PUT applications/*/commands")).isOne();
  }

  @Test
  void aPostThatIsApprovedInADirectMessageGoesOutOnceWhicheverProcessSendsIt() {
    approved();

    chat.moves("+3h");
    other.moves("+3h");

    assertThat(chat.discord().sights(lounge))
        .singleElement()
        .extracting(Sight::text)
        .asString()
        .contains("count every tank");
  }

  @Test
  void aForumOfTheOtherProcessGetsItOnceAndItIsKnownToBeThere() {
    String wins = club.forum("wins", /* needsTag= */ false);
    chat.does(user -> user.mentions(lounge, "space list #wins"), "mia");
    chat.moves("+2m");
    chat.says("@mia: draft What I learned under water: count every tank.");
    chat.says("@mia: draft d1 to #wins", "@mia: approve d1 in 2h")
        .hears("@mia", "d1 goes to #wins");

    chat.says("!clock +3h");

    assertThat(club.threads(wins)).singleElement().asString().contains("count every tank");
    chat.says("@mia: shares").hears("@mia", "#wins");
    chat.says("@mia: queue").hearsNo("@mia", "unsure");
  }

  @Test
  void aLeadOfAServerOfTheOtherProcessLeadsItInDirectMessagesToo() {
    chat.says("@mia: space hold").hears("@mia", "Held");
    chat.does(user -> user.mentions(lounge, "space"), "mia");
    assertThat(latest()).contains("held");

    club.gives(mia);
    chat.moves("+1h");
    chat.says("@mia: space go").hears("@mia", "Leads");
  }

  @Test
  void whoeverWritesDirectlyFirstIsAtHomeInTheServerOfTheOtherProcess() {
    FakeUser you = chat.person("you");
    club.joins(you);
    chat.discord().server().leaves(you);

    chat.says("@you: draft What I learned under water: count every tank.").hears("@you", "#lounge");
  }

  @Test
  void aServerOfTheOtherProcessThatTookHeadwayOutIsKnownToHaveDoneSo() {
    approved();
    club.expels();

    chat.says("!clock +3h").hears("@mia", "taken out of that server");

    assertThat(chat.discord().sights(lounge)).isEmpty();
  }

  @Test
  void aChannelOfTheOtherProcessThatIsGoneIsKnownToBeGone() {
    approved();
    club.removesChannel(lounge);

    chat.says("!clock +3h").hears("@mia", "the channel is gone");
  }

  private void approved() {
    chat.says("@mia: draft What I learned under water: count every tank.").hears("@mia", "#lounge");
    chat.says("@mia: approve d1 in 2h").hears("@mia", "d1 goes to #lounge (1 person)");
  }

  /// One whose number belongs to the second half.
  private static FakeServer ofTheSecond(FakeDiscord discord) {
    FakeServer server = discord.founds("Divers");
    while ((Long.parseLong(server.id()) >> 22) % 2 == 0) {
      server.expels();
      discord.ages(Duration.ofMillis(1));
      server = discord.founds("Divers");
    }
    return server;
  }

  private static List<String> kept(FakeUser user) {
    return user.sees().stream().map(Sight::text).filter(text -> text.contains("Kept as")).toList();
  }

  private String latest() {
    return mia.sees().getLast().text();
  }

  private static Map<String, String> link(String link) {
    return Map.of("link", link);
  }
}
