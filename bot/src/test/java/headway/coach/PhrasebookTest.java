package headway.coach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.Kind;
import headway.domain.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasebookTest {
  private static final Phrasebook BUNDLED = Phrasebook.bundled();

  @ParameterizedTest
  @EnumSource(Kind.class)
  void aKindHasTenPromptsAndEnoughThatNeedNothing(Kind kind) {
    List<Wording> prompts = BUNDLED.prompts().of(kind);

    assertThat(prompts).hasSize(10);
    assertThat(prompts.stream().filter(prompt -> prompt.slots().isEmpty())).hasSizeGreaterThan(5);
    assertThat(prompts).extracting(Wording::id).allMatch(id -> id.startsWith(kind.word() + "/"));
  }

  @Test
  void everyPromptAsksOneThingShortly() {
    Stream<String> texts =
        Arrays.stream(Kind.values())
            .flatMap(kind -> BUNDLED.prompts().of(kind).stream())
            .map(prompt -> prompt.sentences().getFirst());

    assertThat(texts)
        .doesNotHaveDuplicates()
        .allMatch(text -> text.contains("?"))
        .allMatch(text -> text.length() <= 130, "is short");
  }

  @Test
  void everyWordingSpeaksPlainly() {
    Stream<String> texts =
        Stream.concat(
                Arrays.stream(Kind.values()).flatMap(kind -> BUNDLED.prompts().of(kind).stream()),
                Stream.concat(
                    BUNDLED.wordings().steps().stream(), BUNDLED.wordings().goodbyes().stream()))
            .map(wording -> String.join(" ", wording.sentences()));

    assertThat(texts)
        .noneMatch(text -> text.matches("(?i).*(!|\\bjust\\b|\\boops\\b|\\bfailed you).*"));
  }

  @Test
  void thereAreEnoughStepsForEachToRest() {
    assertThat(BUNDLED.wordings().steps()).hasSizeGreaterThanOrEqualTo(9);
    assertThat(BUNDLED.wordings().goodbyes()).isNotEmpty();
  }

  @Test
  void everyFaultIsReportedAtOnceWithItsLine(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("prompts.yaml"),
            """
            prompts:
              inform:
                good: What did you read?
                good: What else?
                Bad Id: What now?
                typo: What about {tpic}?
                brace: What about {topic?
                empty:
              celebrate:
                only: What moved in {topic}?
              highlights:
                a: Who?
              insight:
                a: What is {standing}?
            nudges:
              step:
                thin: ["{plan}", "{thing}"]
              goodbye:
                mute: Bye.
            """);

    assertThatThrownBy(() -> Phrasebook.from(file))
        .isInstanceOf(UsageException.class)
        .message()
        .startsWith(file + " has 12 faults:")
        .contains("line 2: \"highlight:\" is missing. Add it.")
        .contains("line 4: the id \"good\" is used twice.")
        .contains("line 5: \"Bad Id\" is no id.")
        .contains("line 6: {tpic} can't be filled here. Use {topic}, {audience}, {plan}.")
        .contains("line 7: a brace stands alone.")
        .contains("line 8: there are no words.")
        .contains("line 10: \"celebrate\" has none that can be said to everybody.")
        .contains("line 11: \"highlights\" is unknown here.")
        .contains("line 14: {standing} can't be filled here.")
        .contains("line 14: \"insight\" has none that can be said to everybody.")
        .contains("line 17: {standing}, {question} is missing.")
        .contains("line 19: it doesn't say how to come back.");
  }

  @Test
  void aFileThatIsNoYamlNamesTheLine() {
    assertThatThrownBy(() -> Phrasebook.read("mine.yaml", "prompts:\n  inform: [\n"))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("mine.yaml has one fault:\n  line ")
        .hasMessageContaining("no YAML");
    assertThatThrownBy(() -> Phrasebook.read("mine.yaml", ""))
        .hasMessageContaining("line 1: names with a colon are expected here.");
  }

  @Test
  void aFileThatIsNotThereNamesTheNextStep(@TempDir Path folder) {
    assertThatThrownBy(() -> Phrasebook.from(folder.resolve("none.yaml")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("Check that it exists");
  }

  @Property(tries = 300)
  void anyTextIsAnsweredWithFaults(@ForAll String text) {
    assertThatCode(() -> Phrasebook.read("mine.yaml", text)).isInstanceOf(UsageException.class);
  }
}
