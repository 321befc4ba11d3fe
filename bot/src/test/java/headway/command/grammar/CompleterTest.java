package headway.command.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class CompleterTest {
  private static final Completions MINE =
      new Completions() {
        @Override
        public List<Candidate> things(Sort sort) {
          return sort == Sort.DRAFT
              ? List.of(new Candidate("d4", "Lithium"), new Candidate("d12", "Viva"))
              : List.of(Candidate.of(sort.letter() + "1"));
        }

        @Override
        public List<Candidate> outlets() {
          return List.of(Candidate.of("#general"), Candidate.of("hand"));
        }

        @Override
        public List<Candidate> channels() {
          return List.of(Candidate.of("#wins"));
        }

        @Override
        public List<Candidate> topics() {
          return List.of(Candidate.of("lithium"));
        }
      };

  @Test
  void commandsAreOfferedFirst() {
    assertThat(suggest("dra")).containsExactly("draft", "drafts");
    assertThat(suggest("/headway AP")).containsExactly("approve");
    assertThat(suggest("")).hasSameSizeAs(Sample.GRAMMAR.commands());
  }

  @Test
  void argumentsAreOfferedByTheirTypes() {
    assertThat(suggest("approve ")).containsExactly("d4", "d12");
    assertThat(suggest("approve d1")).containsExactly("d12");
    assertThat(suggest("approve d4 to ")).containsExactly("#general", "hand");
    assertThat(suggest("draft d4 pu")).containsExactly("purpose");
    assertThat(suggest("space list ")).containsExactly("#wins");
    assertThat(suggest("shared https://x.org ce")).containsExactly("celebrate");
    assertThat(suggest("zone ber")).contains("Berlin");
  }

  @Test
  void whatMayFollowIsOffered() {
    assertThat(suggest("approve d4 ")).contains("now", "tomorrow", "to");
    assertThat(suggest("approve d4 fri ")).containsExactly("to");
    assertThat(suggest("queue ")).containsExactly("hold", "go", "q1");
    assertThat(suggest("queue q1 ")).containsExactly("move", "cancel");
    assertThat(suggest("suggest https://x.org --")).containsExactly("--pool", "--mine");
    assertThat(suggest("shared Priya passed ")).contains("inform", "on");
    assertThat(suggest("pause from mon ")).containsExactly("until");
  }

  @Test
  void onlyWordsBeforeTheCursorCount() {
    List<Candidate> offered =
        new Completer(Sample.GRAMMAR, MINE).suggest("approve d1 to hand", 10, Sample.SUNDAY);

    assertThat(offered).containsExactly(new Candidate("d12", "Viva"));
  }

  @Test
  void nothingIsOfferedWhereNothingFits() {
    assertThat(suggest("xyzzy ")).isEmpty();
    assertThat(suggest("approve q7 ")).isEmpty();
    assertThat(suggest("a ".repeat(50_000))).isEmpty();
  }

  private static List<String> suggest(String line) {
    return new Completer(Sample.GRAMMAR, MINE)
        .suggest(line, line.length(), Sample.SUNDAY).stream().map(Candidate::word).toList();
  }
}
