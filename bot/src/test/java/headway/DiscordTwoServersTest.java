package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeServer;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Right;
import headway.chat.discord.peer.Sort;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People who are in two servers with Headway: what belongs to one is never shown in the other, and
/// direct messages are about their home.
final class DiscordTwoServersTest {
  @TempDir private Path home;
  private DiscordConversation chat;
  private FakeServer club;
  private String lounge;
  private FakeUser you;
  private FakeUser mia;

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T08:00Z");
    you = chat.person("you");
    mia = chat.person("mia");
    club = chat.discord().founds("Divers");
    lounge = club.channel(Sort.TEXT, "lounge");
    club.joins(you);
    club.joins(mia);
    club.gives(mia, club.role("Captains", Right.MANAGE_SERVER));
    chat.says("#general @you: space share #general", "#general @you: space pool open");
    there("mia", "space share #lounge");
    there("mia", "space pool open");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void whatWasBroughtToOneServerIsUnknownInTheOther() {
    chat.says("#general @you: suggest https://example.org/drums");

    there("you", "suggest https://example.org/reefs");
    assertThat(latest(you)).contains("s1", "reefs");
    there("mia", "draft s1 Look how they sort the reefs here.");

    assertThat(latest(mia)).contains("reefs").doesNotContain("drums");
  }

  @Test
  void aLeadOfOneServerIsNoLeadOfTheOther() {
    there("you", "space hold");
    assertThat(latest(you)).contains("Leads");

    chat.says("#general @mia: space hold");
    assertThat(latest(mia)).contains("Leads");
  }

  @Test
  void directMessagesAreAboutTheHomeAndLeadingElsewhereGivesNoRightThere() {
    chat.says("@you: space hold").hears("@you", "Held");

    there("you", "home here");
    assertThat(latest(you)).contains("Your home is Divers now");
    chat.says("@you: space go");

    assertThat(latest(you)).contains("Leads");
    chat.says("#general @you: space").hears("@you", "held");
  }

  @Test
  void aDraftFollowsTheHomeToItsShareChannel() {
    chat.says("@you: draft What I learned at the plant: label every drum.")
        .hears("@you", "#general");

    there("you", "home here");
    chat.says("@you: draft What I learned under water: count every tank.").hears("@you", "#lounge");
  }

  @Test
  void whoeverLeftTheirHomeLeadsItNoMoreAndKeepsTheirOwn() {
    chat.says("@you: draft What I learned at the plant: label every drum.");
    chat.discord().server().leaves(you);

    chat.says("!clock +1h");
    chat.says("@you: space hold").hears("@you", "Leads");
    chat.says("@you: drafts").hears("@you", "label every drum");
  }

  @Test
  void whoeverWasNamedALeadIsNoneOnceTheyLeft() {
    there("mia", "home here");
    chat.says("#general @you: space leads add <@" + mia.id() + ">", "#general @mia: home here");
    chat.says("@mia: space hold").hears("@mia", "Held");

    chat.discord().server().leaves(mia);
    chat.moves("+1h");

    chat.says("@mia: space go").hears("@mia", "Leads");
  }

  @Test
  void thePoolOfAHomeThatSomebodyLeftIsClosedToThemUntilTheyAreBack() {
    chat.says("#general @mia: suggest https://example.org/drums", "@you: suggest One of mine.");
    chat.says("@you: draft s1").hears("@you", "drums");
    chat.says("draft d1 drop");
    chat.discord().server().leaves(you);
    chat.moves("+1h");

    chat.says("@you: draft s1").hears("@you", "I know no s1 here");
    chat.says("@you: suggest https://example.org/lids --pool").hears("@you", "no more");
    chat.says("@you: draft s2").hears("@you", "One of mine");
    chat.says("draft d2 drop");
    chat.says("@you: home").hearsNo("@you", "drums");

    chat.discord().server().joins(you);
    chat.moves("+1h");
    chat.says("@you: draft s1").hears("@you", "drums");
  }

  @Test
  void whoWroteBeforeDiscordToldWhereTheyAreIsAtHomeThereOnceItDoes() {
    chat.joins("kim");
    FakeUser kim = chat.person("kim");
    chat.discord().server().leaves(kim);
    chat.says("@kim: home");

    club.joins(kim);
    chat.moves("+10m");

    chat.says("@kim: draft What I learned under water: count every tank.").hears("@kim", "#lounge");
  }

  private void there(String who, String words) {
    chat.does(user -> user.mentions(lounge, words), who);
  }

  private static String latest(FakeUser user) {
    return user.sees().getLast().text();
  }
}
