package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Patience;
import headway.chat.discord.peer.Sight;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.Echo;
import headway.domain.MemberId;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes back of posts in a server: answers, reactions, deletions.
final class DiscordEchoesTest {
  @TempDir private Path home;
  private DiscordConversation chat;

  @BeforeEach
  void postsOnce() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T08:00Z");
    chat.joins("tom");
    chat.says("#general @you: space share #general", "intention audience plant managers");
    chat.says("intention purpose show what works");
    chat.says("draft What I learned at the plant: label every drum.", "approve d1 now");
    chat.says("!clock +1m");
  }

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void repliesAreToldOnceInTheNextAnswerAndNeverInAMessageOfTheirOwn() {
    long before = chat.messages().size();
    in("tom").replies(post(), "So true");
    in("mia").replies(post(), "Where do you get the labels?");
    Patience.until("the answers", () -> echo().answers().size() == 2);

    assertThat(chat.messages()).hasSize((int) before);
    assertThat(answer("streak"))
        .contains("replied to What I learned at the plant")
        .contains("@mia", "@tom", "the thread");
    assertThat(answer("streak")).doesNotContain("replied");
  }

  @Test
  void reactionsAndRepliesStandBesideTheShare() {
    in("tom").replies(post(), "So true");
    in("tom").reacts(post(), "🎉");
    in("mia").reacts(post(), "🎉");
    in("mia").reacts(post(), "👀");
    in("mia").takesBack(post(), "👀");
    in("you").reacts(post(), "❤");
    in("you").replies(post(), "Thank you");
    Patience.until("them all", () -> echo().reactions().size() == 4 && echo().replies() == 1);

    assertThat(answer("shares")).contains("#general · two reactions, one reply");
    assertThat(answer("@mia: shares")).doesNotContain("reaction");
  }

  @Test
  void ofAPostThatIsGoneNothingIsTold() {
    in("tom").replies(post(), "So true");
    Patience.until("the answer", () -> echo().answers().size() == 1);

    chat.discord().deletes(post());
    Patience.until("the deletion", () -> echo().gone());

    assertThat(answer("streak")).doesNotContain("replied");
  }

  @Test
  void whatAModeratorTakesOffCountsNoMore() {
    in("tom").reacts(post(), "🎉");
    Patience.until("the reaction", () -> echo().standingReactions() == 1);

    chat.discord().clears(post());

    Patience.until("none", () -> echo().standingReactions() == 0);
    assertThat(answer("shares")).doesNotContain("reaction");
  }

  @Test
  void theTalkOfAChannelFillsNothing() {
    long requests = chat.requests();
    for (int i = 0; i < 20; i++) {
      in("tom").writes(FakeDiscord.GENERAL, "Words of the day " + i);
    }
    in("mia").replies(post(), "So true");
    Patience.until("the answer", () -> echo().answers().size() == 1);

    assertThat(chat.requests()).isEqualTo(requests);
  }

  private Echo echo() {
    Account you = new Account(ChatKind.DISCORD, "discord", in("you").id());
    MemberId member = chat.stores().members().by(you).orElseThrow().id();
    return chat.stores().echoes().of(member).getFirst();
  }

  private Sight post() {
    return chat.discord().sights(FakeDiscord.GENERAL).getFirst();
  }

  private String answer(String line) {
    return String.join("\n", chat.says(line).since().stream().map(Heard::text).toList());
  }

  private FakeUser in(String name) {
    return chat.person(name);
  }
}
