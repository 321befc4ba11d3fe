package headway.coach;

import static headway.domain.Kind.CELEBRATE;
import static headway.domain.Kind.HIGHLIGHT;
import static headway.domain.Kind.INFORM;
import static headway.domain.Kind.INSIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BalanceTest {
  @Test
  void theKindFurthestBelowItsWishIsProposed() {
    List<Kind> shared =
        Stream.of(
                Collections.nCopies(7, INFORM),
                List.of(CELEBRATE, HIGHLIGHT, HIGHLIGHT),
                List.of(INSIGHT, INSIGHT))
            .flatMap(List::stream)
            .toList();

    assertThat(Balance.DEFAULT.proposed(shared)).isEqualTo(CELEBRATE);
  }

  @Test
  void theFirstShareMayInform() {
    assertThat(Balance.DEFAULT.proposed(List.of())).isEqualTo(INFORM);
  }

  @Test
  void aTieGoesToPeopleFirst() {
    assertThat(Balance.DEFAULT.proposed(List.of(INFORM))).isEqualTo(HIGHLIGHT);
    assertThat(Balance.DEFAULT.proposed(List.of(INFORM, HIGHLIGHT))).isEqualTo(CELEBRATE);
  }

  @Test
  void onlyTheLastTwelveCount() {
    List<Kind> shared = new ArrayList<>(Collections.nCopies(12, INFORM));
    shared.addAll(Collections.nCopies(30, HIGHLIGHT));

    assertThat(Balance.DEFAULT.proposed(shared)).isEqualTo(HIGHLIGHT);
  }

  @Test
  void anotherMixOrFewerSharesProposeAnotherKind() {
    var thoughts = new Balance(12, Map.of(INFORM, 0, CELEBRATE, 0, HIGHLIGHT, 0, INSIGHT, 100));
    var two = new Balance(2, Balance.DEFAULT.wish());
    var latest = List.of(INFORM, INFORM, HIGHLIGHT, HIGHLIGHT);

    assertThat(thoughts.proposed(List.of())).isEqualTo(INSIGHT);
    assertThat(Balance.DEFAULT.proposed(latest)).isEqualTo(CELEBRATE);
    assertThat(two.proposed(latest)).isEqualTo(HIGHLIGHT);
  }

  @Test
  void theReasonIsGivenOnceTheLackIsSeen() {
    assertThat(Balance.DEFAULT.reason(List.of(INFORM, INFORM, CELEBRATE, INSIGHT)))
        .contains("You haven't named anybody lately.");
    assertThat(Balance.DEFAULT.reason(List.of(INFORM))).isEmpty();
  }

  @Property(tries = 200)
  void followingTheProposalsEndsInTheWishedMix(@ForAll List<Kind> start) {
    List<Kind> latest = new ArrayList<>(start);

    for (int share = 0; share < 60; share++) {
      latest.addFirst(Balance.DEFAULT.proposed(latest));
    }

    List<Kind> last = latest.subList(0, 12);
    assertThat(Collections.frequency(last, INFORM)).isBetween(4, 6);
    assertThat(last).contains(CELEBRATE, HIGHLIGHT, INSIGHT);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Priya passed her viva                                   | celebrate
          Congratulations to the whole team                       | celebrate
          We launched the new recovery line                       | celebrate
          Thanks to Ana for the furnace trick                     | highlight
          Read Ana's note; her work changed how plants sort       | highlight
          I think we sort too late                                | insight
          I’ve learned to ask the operators first                 | insight
          A study of 40 plants: recovery rose by 12 %             | inform
          The guide is out, register by Friday                    | inform
          """)
  void theWordsTellTheKind(String text, String kind) {
    assertThat(KindGuess.told(text, List.of())).map(Kind::word).contains(kind);
  }

  @Test
  void somebodyCreditedMakesAHighlight() {
    assertThat(KindGuess.told("A furnace that needs no gas", List.of("Ana"))).contains(HIGHLIGHT);
  }

  @Test
  void wordsThatTellNothingLeaveItToTheBalance() {
    assertThat(KindGuess.told("Furnaces, again", List.of())).isEmpty();
    assertThat(KindGuess.told("It won't work", List.of())).isEmpty();
    assertThat(KindGuess.proposed("Furnaces, again", List.of(), List.of(INFORM), Balance.DEFAULT))
        .isEqualTo(HIGHLIGHT);
  }
}
