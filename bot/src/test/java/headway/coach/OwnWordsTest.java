package headway.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {
  private static final List<String> NONE = List.of();
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://example.org/lithium-recovery             | 0
          https://example.org/x Worth your time            | 3
          #battery #recycling works                        | 1
          @mia @lopez@social.example thanks                | 1
          <@U123> <#C1> thanks                             | 1
          🎉🎉 👩‍🔬 🇩🇪 1️⃣                                    | 0
          :tada: :+1: well done                            | 2
          don't stop                                       | 2
          We saved 42 tonnes                               | 4
          ,.;:!? — …                                       | 0
          """)
  void onlyWordsThatAreSaidCount(String text, int own) {
    assertThat(OwnWords.count(text, NONE, NONE)).isEqualTo(own);
  }

  @ParameterizedTest
  @ValueSource(strings = {"这篇文章很有用", "電池のリサイクルは大切です", "บทความนี้มีประโยชน์มาก"})
  void scriptsWithoutSpacesHaveWordsToo(String text) {
    assertThat(OwnWords.count(text, NONE, NONE)).isBetween(3, text.length() - 1);
  }

  @Test
  void namesOfThePeopleCreditedDoNotCount() {
    int own =
        OwnWords.count(
            "Priya Shah did it. Priya's viva; thanks PRIYA SHAH, will you rest now?",
            List.of("@Priya Shah", "王芳"),
            NONE);

    assertThat(own).isEqualTo("did it viva thanks will you rest now".split(" ").length);
  }

  @Test
  void aNameInAScriptWithoutSpacesDoesNotCount() {
    int with = OwnWords.count("恭喜王芳毕业", List.of("王芳"), NONE);

    assertThat(with).isLessThan(OwnWords.count("恭喜王芳毕业", NONE, NONE)).isPositive();
  }

  @Test
  void aRunOfThreeWordsFromAPreviewIsCopied() {
    List<String> preview = List.of("Lithium recovery: what works in small plants");

    assertThat(OwnWords.count("Lithium Recovery – what works in SMALL plants", NONE, preview))
        .isZero();
    assertThat(OwnWords.count("What works in practice, says Ana", NONE, preview)).isEqualTo(3);
    assertThat(OwnWords.count("Lithium recovery pays off", NONE, preview)).isEqualTo(4);
  }

  @Test
  void aShortTitleIsCopiedOnlyWhereItFillsALine() {
    List<String> preview = List.of("Lithium recovery");

    assertThat(OwnWords.count("Lithium recovery\nhttps://example.org/x", NONE, preview)).isZero();
    assertThat(OwnWords.count("Lithium recovery pays", NONE, preview)).isEqualTo(3);
  }

  @Test
  void aCopyIsSeenThroughHashtagsAndNames() {
    int own =
        OwnWords.count(
            "#Priya passed her viva", List.of("Priya"), List.of("Priya passed her viva"));

    assertThat(own).isZero();
  }

  @Test
  void whatIsMissingIsCountedUpToTheMinimum() {
    assertThat(OwnWords.missing(3, "https://example.org/x good", NONE, NONE)).isEqualTo(2);
    assertThat(OwnWords.missing(3, "a good long read", NONE, NONE)).isZero();
  }

  @Property(tries = 300)
  void aTextCopiedWholeHasNoOwnWords(@ForAll String text) {
    assertThat(OwnWords.count(text, NONE, List.of(text))).isZero();
  }

  @Property(tries = 300)
  void otherTextsAndNamesOnlyTakeAway(@ForAll String text, @ForAll String other) {
    int own = OwnWords.count(text, List.of(other), List.of(other));

    assertThat(own).isBetween(0, OwnWords.count(text, NONE, NONE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"@", "#", ":a", "<@", "word ", "a.b@", "#1"})
  void aHundredThousandCharactersAreCountedAtOnce(String piece) {
    String text = piece.repeat(100_000 / piece.length());

    long start = THREADS.getCurrentThreadCpuTime();
    OwnWords.count(text, List.of("Mia Lopez"), List.of(text));
    Duration taken = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);

    assertThat(taken).isLessThan(Duration.ofSeconds(3));
  }
}
