package headway.command.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which lines open a form, told by their words alone.
final class BareCommandTest {
  private static final Parser<String> PARSER =
      new Parser<>(
          new Grammar<>(
              "draft",
              List.of(
                  new Command<>(
                      "draft",
                      List.of(form(Sample.WORDS.needed()), form().asking(), form(Slot.word("off"))),
                      "writes one"),
                  new Command<>(
                      "space",
                      List.of(
                          form(),
                          form(Slot.word("list", "listed"), Sample.CHANNEL.maybe()).asking()),
                      "sets it up"))));

  @ParameterizedTest
  @ValueSource(
      strings = {"draft", "/headway draft", "  /HEADWAY  Draft ", "space list", "space listed"})
  void aCommandWithoutItsArgumentsAsks(String line) {
    assertThat(PARSER.asks(line)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/headway",
        "draft off",
        "draft my words",
        "space",
        "space list #general",
        "space draft",
        "drafts",
        "list",
        "\"draft\u0000",
        "<draft|draft>"
      })
  void anythingElseDoesNot(String line) {
    assertThat(PARSER.asks(line)).isFalse();
  }

  private static Form<String> form(Slot... slots) {
    return new Form<>(List.of(slots), "draft", "does it", "it");
  }
}
