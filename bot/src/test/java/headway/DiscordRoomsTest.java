package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeServer;
import headway.chat.discord.peer.Patience;
import headway.chat.discord.peer.Refusal;
import headway.chat.discord.peer.Right;
import headway.chat.discord.peer.Sort;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Announcement channels, forums and threads as outlets.
final class DiscordRoomsTest {
  private static final String CROSSPOST = "POST channels/*/messages/*/crosspost";

  @TempDir private Path home;
  private DiscordConversation chat;
  private FakeServer server;

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T09:00Z");
    server = chat.discord().server();
    chat.says("intention audience plant managers", "intention purpose show what works");
    chat.says("draft What I learned at the plant: label every drum.");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void anAnnouncementIsPassedOnToTheServersThatFollow() {
    String news = announced();

    goes();

    assertThat(chat.discord().raw(news)).singleElement().asString().contains("\"flags\":1");
    chat.says("queue").hears("@you", "d1 to #news · out").hearsNo("@you", "follow");
  }

  @Test
  void theApprovalSaysWhoCanReadItAndHowFarOffItIs() {
    server.channel(Sort.ANNOUNCEMENT, "news");
    chat.says("#general @you: space list #news", "draft d1 to #news");

    chat.says("approve d1 11:00")
        .hears("@you", "d1 goes to #news (2 people, and the servers that follow it) on")
        .hears("@you", "Mon 23 Nov 2026 12:00 (Europe/Berlin) (");
    assertThat(chat.discord().raw(chat.person("you").direct()))
        .last()
        .asString()
        .matches("(?s).*<t:(\\d+):F> \\(<t:\\1:R>\\).*");
  }

  @Test
  void whatIsOnlyForSomeIsSaidInTheApproval() {
    String staff = server.channel(Sort.TEXT, "staff");
    server.denies(staff, server.id(), Right.VIEW);
    server.allows(staff, FakeDiscord.BOT, Right.VIEW, Right.SEND);
    server.allows(staff, chat.person("you").id(), Right.VIEW, Right.SEND);
    chat.says("#general @you: space list #staff", "draft d1 to #staff");

    chat.says("approve d1 11:00")
        .hears("@you", "d1 goes to #staff (only some members can read it) on");
  }

  @Test
  void whereDiscordAsksToWaitThePostStandsAndTheMemberIsTold() {
    String news = announced();
    chat.discord().failNext(CROSSPOST, Refusal.tooFast(Duration.ofHours(1)));

    goes();

    assertThat(chat.discord().raw(news)).hasSize(1);
    chat.says("queue")
        .hears("@you", "d1 to #news · out", "servers that follow it didn't get it", "Publish");
  }

  @Test
  void whereTheBotMayNotPassItOnThePostStandsAndTheMemberIsTold() {
    String news = announced();
    chat.discord().failNext(CROSSPOST, Refusal.NO_PERMISSION);

    goes();

    assertThat(chat.discord().raw(news)).hasSize(1);
    assertThat(chat.messages())
        .anyMatch(message ->
            message.text().contains("servers that follow it didn't get it: I may not pass it on"));
  }

  @Test
  void whatWasPassedOnAlreadyIsNotMissed() {
    String news = announced();
    chat.discord().failNext(CROSSPOST, Refusal.CROSSPOSTED);

    goes();

    assertThat(chat.discord().raw(news)).hasSize(1);
    chat.says("queue").hears("@you", "d1 to #news · out").hearsNo("@you", "follow");
  }

  @Test
  void aForumTakesThePostWithItsFirstLineAsATitle() {
    String forum = server.forum("ideas", false);
    approved("#ideas");

    goes();

    assertThat(server.threads(forum))
        .containsExactly("What I learned at the plant: label every drum.");
    assertThat(chat.discord().raw(server.threadIds(forum).getFirst())).hasSize(1);
  }

  @Test
  void anAnswerInAForumsPostReachesItsAuthor() {
    String forum = server.forum("ideas", false);
    approved("#ideas");
    goes();

    chat.person("mia").writes(server.threadIds(forum).getFirst(), "We do that too.");

    Patience.until("the answer to count", () -> hears("shares", "one reply"));
  }

  @Test
  void whereAForumAsksForATagTheOneThatTheTextNamesIsTaken() {
    String forum = server.forum("ideas", true, "!rules", "art", "lab", "plant");
    approved("#ideas");

    goes();

    assertThat(server.tags(server.threadIds(forum).getFirst())).containsExactly("plant");
    assertThat(chat.discord().calls("POST channels/" + forum + "/threads")).isEqualTo(1);
  }

  @Test
  void whereTheTextNamesNoneTheFirstForEverybodyIsTaken() {
    String forum = server.forum("ideas", true, "!rules", "art", "lab");
    approved("#ideas");

    goes();

    assertThat(server.tags(server.threadIds(forum).getFirst())).containsExactly("art");
  }

  @Test
  void whereNoTagIsForTheBotItIsRefusedWhenChosen() {
    server.forum("ideas", true, "!rules");
    chat.says("#general @you: space list #ideas");

    chat.says("draft d1 to #ideas")
        .hears("@you", "#ideas: posts in that forum need a tag", "A moderator can add one");
  }

  @Test
  void aForumsPostWhoseAnswerIsLostStandsThereOnce() {
    String forum = server.forum("ideas", false);
    approved("#ideas");
    chat.discord().isAt(Instant.parse("2026-11-23T11:00:30Z"));
    chat.discord().losesAnswer("POST channels/" + forum + "/threads");

    goes();

    assertThat(server.threads(forum)).hasSize(1);
    chat.says("queue").hears("@you", "d1 to #ideas · out");
  }

  @Test
  void aThreadTakesThePost() {
    String thread = server.thread(FakeDiscord.GENERAL, "wins");
    approved("<#" + thread + ">");

    goes();

    assertThat(chat.discord().raw(thread)).hasSize(1);
  }

  @Test
  void aThreadAtRestIsWokenByThePost() {
    String thread = server.thread(FakeDiscord.GENERAL, "wins");
    approved("<#" + thread + ">");
    server.archives(thread);
    server.isLate();
    chat.discord().line().invalidates();
    Patience.until("another session", () -> chat.discord().line().opened() == 2);
    server.comesBack();
    chat.says("home");

    goes();

    assertThat(chat.discord().raw(thread)).hasSize(1);
    assertThat(server.isArchived(thread)).isFalse();
  }

  @Test
  void aThreadAtRestCanBeChosen() {
    String thread = server.thread(FakeDiscord.GENERAL, "wins");
    server.archives(thread);
    server.isLate();
    chat.discord().line().invalidates();
    Patience.until("another session", () -> chat.discord().line().opened() == 2);
    server.comesBack();
    chat.says("home");

    approved("<#" + thread + ">");

    chat.says("queue").hears("@you", "d1 to #wins");
  }

  @Test
  void aThreadThatIsLockedIsRefusedWhenChosenAndWhenSent() {
    String thread = server.thread(FakeDiscord.GENERAL, "wins");
    approved("<#" + thread + ">");
    server.locks(thread);

    goes();
    assertThat(chat.discord().raw(thread)).isEmpty();
    assertThat(chat.messages())
        .anyMatch(message -> message.text().contains("the thread is locked"));
    chat.says("draft d1 to <#" + thread + ">").hears("@you", "#wins: the thread is locked");
  }

  private String announced() {
    String news = server.channel(Sort.ANNOUNCEMENT, "news");
    approved("#news");
    return news;
  }

  private void approved(String outlet) {
    chat.says("#general @you: space list " + outlet);
    chat.says("draft d1 to " + outlet);
    chat.says("approve d1 in 2h").hears("@you", "d1 goes to");
  }

  private void goes() {
    chat.moves("+3h");
  }

  private boolean hears(String line, String words) {
    chat.says(line);
    return chat.since().stream().anyMatch(message -> message.text().contains(words));
  }
}
