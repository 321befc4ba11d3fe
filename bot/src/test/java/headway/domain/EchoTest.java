package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EchoTest {
  private static final PostId POST =
      new PostId(new Channel(ChatKind.SLACK, "T1", "C1"), "1700000000.000001");
  private static final Account MIA = person("MIA");
  private static final Account TOM = person("TOM");
  private static final Account ANN = person("ANN");
  private static final Echo MINE =
      Echo.of(POST)
          .from(
              new Echo.Origin(
                  new DraftId(new MemberId("mia"), 1), 1, MIA, Optional.of("https://x.org/p")));

  @Test
  void theSameReactionTwiceCountsOnce() {
    Echo echo = MINE.with(reacted(TOM, "tada", true, 1)).with(reacted(TOM, "tada", true, 1));

    assertThat(echo.standingReactions()).isOne();
    assertThat(echo.with(reacted(TOM, "eyes", true, 2)).standingReactions()).isEqualTo(2);
    assertThat(echo.with(reacted(ANN, "tada", true, 2)).standingReactions()).isEqualTo(2);
  }

  @Test
  void aReactionTakenBackStaysSoWhenItsBeginningIsHeardLater() {
    Echo echo = MINE.with(reacted(TOM, "tada", false, 2)).with(reacted(TOM, "tada", true, 1));

    assertThat(echo.standingReactions()).isZero();
    assertThat(echo.with(reacted(TOM, "tada", true, 3)).standingReactions()).isOne();
  }

  @Test
  void theAuthorsOwnDoNotCountEvenIfHeardBeforeTheyAreKnown() {
    Echo early =
        Echo.of(POST).with(reacted(MIA, "tada", true, 1)).with(replied(MIA, "1700000001.000001"));

    Echo echo = early.from(MINE.origin().orElseThrow());

    assertThat(early.untold()).isEmpty();
    assertThat(echo.standingReactions()).isZero();
    assertThat(echo.replies()).isZero();
    assertThat(echo.untold()).isEmpty();
  }

  @Test
  void anAnswerIsToldOnce() {
    Echo told = MINE.with(replied(TOM, "1700000001.000001")).told(List.of("1700000001.000001"));

    Echo again = told.with(replied(TOM, "1700000001.000001")).with(replied(ANN, "1700000002.1"));

    assertThat(told.untold()).isEmpty();
    assertThat(again.untold()).extracting(Echo.Answer::by).containsExactly(ANN);
    assertThat(again.replies()).isEqualTo(2);
  }

  @Test
  void anAnswerTakenBackIsNeitherToldNorCounted() {
    Echo before = MINE.with(withdrawn(TOM, "1700000001.1")).with(replied(TOM, "1700000001.1"));
    Echo after = MINE.with(replied(TOM, "1700000001.1")).with(withdrawn(TOM, "1700000001.1"));

    assertThat(before.replies()).isZero();
    assertThat(after.replies()).isZero();
    assertThat(after.untold()).isEmpty();
    assertThat(after.told(List.of("1700000001.1")).replies()).isZero();
  }

  @Test
  void ofAPostThatIsGoneNothingIsTold() {
    Echo echo = MINE.with(replied(TOM, "1700000001.1")).with(new Ripple.Deleted(POST));

    assertThat(echo.untold()).isEmpty();
    assertThat(echo.gone()).isTrue();
    assertThat(echo.replies()).isOne();
  }

  @Test
  void noPostGrowsWithoutEnd() {
    Echo echo = MINE;
    for (int i = 0; i < 1_200; i++) {
      echo = echo.with(reacted(person("U" + i), "tada", true, i));
      echo = echo.with(replied(person("U" + i), "1700000001." + i));
    }

    assertThat(echo.standingReactions()).isEqualTo(1_000);
    assertThat(echo.replies()).isEqualTo(1_000);
    assertThat(echo.with(reacted(person("U1"), "tada", false, 2_000)).standingReactions())
        .isEqualTo(999);
  }

  @Test
  void whatSomebodyDidCanBeForgotten() {
    Echo echo =
        MINE.with(replied(TOM, "1700000001.1"))
            .with(replied(ANN, "1700000002.1"))
            .with(reacted(TOM, "tada", true, 1));

    Echo without = echo.without(TOM);

    assertThat(without.answers()).extracting(Echo.Answer::by).containsExactly(ANN);
    assertThat(without.reactions()).isEmpty();
  }

  private static Ripple reacted(Account by, String emoji, boolean on, long second) {
    return new Ripple.Reacted(POST, by, emoji, on, Instant.ofEpochSecond(second));
  }

  private static Ripple replied(Account by, String message) {
    return new Ripple.Replied(POST, by, message, Instant.ofEpochSecond(1));
  }

  private static Ripple withdrawn(Account by, String message) {
    return new Ripple.Withdrawn(POST, by, message, Instant.ofEpochSecond(2));
  }

  private static Account person(String user) {
    return new Account(ChatKind.SLACK, "T1", user);
  }
}
