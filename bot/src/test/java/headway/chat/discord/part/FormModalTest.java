package headway.chat.discord.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;

final class FormModalTest {
  private static final Asked ASKED = new Asked("", "", "SET_UP||topics");

  @Test
  void ofManyOptionsSeveralCanBeChosenOrNone() {
    Form form = form(Field.many("to", "Where to", List.of("hand"), List.of("#general", "hand")));

    DataObject select = select(FormModal.of(form, ASKED).orElseThrow());

    assertThat(select.getInt("min_values")).isZero();
    assertThat(select.getInt("max_values")).isEqualTo(2);
    assertThat(select.getArray("options").toString()).containsOnlyOnce("\"default\":true");
  }

  @Test
  void moreOptionsThanDiscordTakesAreLeftOut() {
    List<String> rooms = IntStream.range(0, 40).mapToObj(one -> "#room-" + one).toList();

    DataObject select =
        select(FormModal.of(form(Field.many("to", "Where to", rooms, rooms)), ASKED).orElseThrow());

    assertThat(select.getArray("options").length()).isEqualTo(25);
  }

  @Test
  void whatIsChosenIsShownHoweverManyOptionsThereAre() {
    List<String> rooms = IntStream.range(0, 40).mapToObj(one -> "#room-" + one).toList();
    Form form = form(Field.many("to", "Where to", List.of("#room-3", "#room-39"), rooms));

    String options = select(FormModal.of(form, ASKED).orElseThrow()).getArray("options").toString();

    assertThat(options.split("\"default\":true")).hasSize(3);
    assertThat(options).containsOnlyOnce("\"#room-3\",").contains("#room-39");
  }

  @Test
  void aChoiceThatTheMenuCutsIsGivenWhole() {
    String words = "people who work at night ".repeat(10).strip();
    Form form = form(new Field("audience", "Whom", "", List.of("all", words)));
    String value =
        select(FormModal.of(form, ASKED).orElseThrow())
            .getArray("options")
            .getObject(1)
            .getString("value");

    assertThat(FormAnswers.of(List.of(chosen("audience", value)), Optional.of(form)))
        .isEqualTo(Map.of("audience", words));
  }

  @Test
  void aFormThatWouldCutWhatStandsInItIsNotShown() {
    Form form = form(new Field("text", "Text", "x".repeat(4_001), List.of()));

    assertThat(FormModal.of(form, ASKED)).isEmpty();
  }

  @Test
  void whatWasChosenTogetherStandsWithCommas() {
    Form form = form(Field.many("to", "Where to", List.of(), List.of("#general", "hand")));

    assertThat(FormAnswers.of(List.of(chosen("to", "#general", "hand")), Optional.of(form)))
        .isEqualTo(Map.of("to", "#general, hand"));
  }

  @Test
  void ownWordsStandInsteadOfTheChoiceUnlessTheyStoodThereBefore() {
    Form form = form(new Field("audience", "Whom", "nurses", List.of("teachers", "all")));

    assertThat(
            FormAnswers.of(
                List.of(chosen("audience", "all"), typed("audience/own", "nurses")),
                Optional.of(form)))
        .isEqualTo(Map.of("audience", "all"));
    assertThat(
            FormAnswers.of(
                List.of(chosen("audience", "all"), typed("audience/own", "midwives")),
                Optional.of(form)))
        .isEqualTo(Map.of("audience", "midwives"));
  }

  private static Form form(Field field) {
    return new Form(FormKind.SET_UP, "", field);
  }

  private static DataObject select(Modal modal) {
    return modal.toData().getArray("components").getObject(0).getObject("component");
  }

  private static ModalMapping chosen(String id, String... values) {
    ModalMapping input = mock();
    when(input.getCustomId()).thenReturn(id);
    when(input.getType()).thenReturn(Component.Type.STRING_SELECT);
    when(input.getAsStringList()).thenReturn(List.of(values));
    return input;
  }

  private static ModalMapping typed(String id, String words) {
    ModalMapping input = mock();
    when(input.getCustomId()).thenReturn(id);
    when(input.getType()).thenReturn(Component.Type.TEXT_INPUT);
    when(input.getAsOptionalString()).thenReturn(words);
    return input;
  }
}
