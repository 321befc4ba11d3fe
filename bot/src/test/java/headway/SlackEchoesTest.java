package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.slack.peer.Passerby;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes back of a post in Slack, and how its author hears of it.
final class SlackEchoesTest {
  private static final String GENERAL = "C0001";

  @TempDir private Path home;
  private SlackConversation chat;
  private String post = "";

  @BeforeEach
  void postsOnce() throws IOException {
    chat = new SlackConversation(home, "2026-11-23T08:00Z");
    chat.joins("tom");
    chat.says("space share #general", "intention audience plant managers");
    chat.says("intention purpose show what works");
    chat.says("draft What I learned at the plant: label every drum.", "approve d1 now");
    chat.says("!clock +1m");
    post = chat.slack().sights(GENERAL).getFirst().ts();
  }

  @AfterEach
  void close() {
    chat.close();
  }

  @Test
  void repliesAreToldOnceInTheNextAnswerAndNeverInAMessageOfTheirOwn() {
    long before = chat.messages().size();
    in("tom").replies(post);
    in("mia").replies(post);
    in("mia").replies(post);

    List<Heard> silent = chat.messages();
    List<Heard> first = answer("streak");
    List<Heard> second = answer("streak");

    assertThat(silent).hasSize((int) before);
    assertThat(texts(first))
        .contains("<@U0MIA> and <@U0TOM> replied to What I learned at the plant")
        .contains(" · the thread");
    assertThat(texts(second)).doesNotContain("replied");
  }

  @Test
  void repliesRideInTheNextNudge() {
    in("tom").replies(post);

    List<Heard> nudge = answer("!clock 2026-11-24T09:00Z");

    assertThat(texts(nudge)).contains("<@U0TOM> replied to").contains("1 of 2 this week");
    assertThat(texts(answer("streak"))).doesNotContain("replied");
  }

  @Test
  void reactionsAndRepliesStandBesideTheShare() {
    String answer = in("tom").replies(post);
    in("tom").repliesAgain(post, answer);
    in("tom").reacts(post, "tada");
    in("mia").reacts(post, "tada");
    in("mia").reacts(post, "eyes");
    in("mia").takesBack(post, "eyes");
    in("you").reacts(post, "heart");
    in("you").replies(post);

    assertThat(texts(answer("shares"))).contains("#general · two reactions, one reply");
    assertThat(texts(answer("@mia: shares"))).doesNotContain("reaction");
  }

  @Test
  void theTalkOfAChannelFillsNothing() {
    long inbox = chat.requests();
    for (int i = 0; i < 50; i++) {
      in("tom").says();
    }
    in("tom").replies("1600000000.000001");
    in("tom").reacts("1600000000.000001", "tada");

    assertThat(chat.requests()).isEqualTo(inbox);
    assertThat(texts(answer("shares"))).doesNotContain("reaction").doesNotContain("reply");
  }

  private List<Heard> answer(String line) {
    return chat.says(line).since();
  }

  private Passerby in(String name) {
    return chat.person(name).in(GENERAL);
  }

  private static String texts(List<Heard> heard) {
    return String.join("\n", heard.stream().map(Heard::text).toList());
  }
}
