package headway.command.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.AllCommands;
import headway.chat.menu.Filled;
import headway.chat.menu.Menu.Blank;
import headway.chat.menu.Menu.Entry;
import headway.chat.menu.Menu.Group;
import headway.chat.menu.Menu.Leaf;
import headway.chat.menu.Want;
import headway.command.Handler;
import headway.command.grammar.Call;
import headway.domain.UsageException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MenuTest {
  @Test
  void theCommandsOfAGroupAreItsLeaves() {
    assertThat(names(group("settings")))
        .containsExactlyInAnyOrder("slots", "zone", "week", "nudge", "pause", "resume");
    assertThat(names(group("data"))).contains("export", "import", "forget");
    assertThat(names(group("queue"))).contains("list", "show", "hold", "go", "move", "cancel");
    assertThat(names(group("streak"))).contains("standing", "why", "repair", "hide", "show");
    assertThat(names(group("draft"))).contains("new", "show", "text", "kind", "drop");
  }

  @Test
  void theBareCommandIsHome() {
    assertThat(line(List.of("home"), Map.of())).isEqualTo("home");
  }

  @Test
  void whatMustBeFilledInIsMarkedAndStandsFirst() {
    assertThat(leaf("approve").blanks())
        .extracting(Blank::name, Blank::needed)
        .containsExactly(tuple("draft", true), tuple("when", false), tuple("outlets", false));
  }

  @Test
  void blanksKnowTheirSort() {
    assertThat(leaf("shared").blanks())
        .extracting(Blank::want)
        .contains(new Want.OneOf(List.of("inform", "celebrate", "highlight", "insight")));
    assertThat(leaf("intention").blanks()).extracting(Blank::want).contains(new Want.Whole(1, 14));
    assertThat(leaf("suggest").blanks()).extracting(Blank::want).contains(new Want.Tick());
  }

  @Test
  void aTickIsAFlagAndOneThatIsNotSetIsNone() {
    Map<String, String> values = Map.of("what", "false", "pool", "true", "mine", "false");

    Call<Handler> call = Known.parse(line(List.of("suggest"), values));

    assertThat(call.arguments().toString()).contains("false", "--pool").doesNotContain("--mine");
  }

  @Test
  void whatDoesNotGoTogetherIsRefusedWithTheNextStep() {
    assertThatThrownBy(
            () -> line(List.of("intention"), Map.of("audience", "nurses", "purpose", "calm")))
        .isInstanceOf(UsageException.class)
        .hasMessage("These don't go together: audience, purpose. Fill in one of them at a time.");
  }

  @Test
  void whatIsLeftEmptyIsNamed() {
    assertThatThrownBy(() -> line(List.of("draft", "show"), Map.of("draft", "  ")))
        .isInstanceOf(UsageException.class)
        .hasMessage("`draft` is empty. Fill it in: a draft, such as d4.");
  }

  @Test
  void anEntryThatIsGoneSaysWhatToDo() {
    assertThatThrownBy(() -> line(List.of("draft", "burn"), Map.of()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("start it anew");
  }

  private static String line(List<String> path, Map<String, String> values) {
    return AllCommands.speech().line(new Filled(path, values));
  }

  private static Leaf leaf(String name) {
    return (Leaf) entry(name);
  }

  private static Group group(String name) {
    return (Group) entry(name);
  }

  private static Entry entry(String name) {
    return AllCommands.speech().menu().entries().stream()
        .filter(entry -> entry.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Group group) {
    return group.leaves().stream().map(Leaf::name).toList();
  }

  private static org.assertj.core.groups.Tuple tuple(Object... values) {
    return org.assertj.core.groups.Tuple.tuple(values);
  }
}
