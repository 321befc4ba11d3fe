package headway.chat.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.element.MultiStaticSelectElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.chat.Message;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormViewTest {
  private static final Form FORM =
      new Form(
          FormKind.DRAFT,
          "d1",
          List.of(
              new Field("text", "Your words", "what stands", List.of()),
              new Field("kind", "What does it do?", "insight", List.of("inform", "insight")),
              new Field("purpose", "What for?", "to show it", List.of("Save time"))));

  @Test
  void aWholeFormIsOneModal() {
    Message message =
        Message.of("Fill it.")
            .asking(FORM)
            .with(new Button("inform", Action.ANSWER), new Button("Skip", Action.SKIP));

    View view = FormView.of(LetterBlocksTest.letter(message), FORM, "question");

    assertThat(view.getPrivateMetadata()).isEqualTo("question");
    assertThat(view.getCallbackId()).isEqualTo(FormView.FORM);
    assertThat(inputs(view))
        .extracting(InputBlock::getBlockId)
        .containsExactly("text", "kind", "purpose", "purpose/own");
    assertThat(((ActionsBlock) view.getBlocks().getLast()).getElements()).hasSize(1);
  }

  @Test
  void whatStandsThereIsShown() {
    List<InputBlock> inputs =
        inputs(FormView.of(LetterBlocksTest.letter(Message.of("x")), FORM, ""));

    assertThat(((PlainTextInputElement) inputs.get(0).getElement()).getInitialValue())
        .isEqualTo("what stands");
    assertThat(((StaticSelectElement) inputs.get(1).getElement()).getInitialOption().getValue())
        .isEqualTo("insight");
    assertThat(((PlainTextInputElement) inputs.get(3).getElement()).getInitialValue())
        .isEqualTo("to show it");
  }

  @Test
  void aTextThatNoModalHoldsIsNotCut() {
    Field field = new Field("text", "Your words", "x".repeat(3_001), List.of());

    assertThat(FormView.holds(new Form(FormKind.DRAFT, "d1", field))).isFalse();
    assertThat(FormView.holds(FORM)).isTrue();
  }

  @Test
  void manyPlacesAreOneChoiceWithinSlacksLimits() {
    List<String> places =
        IntStream.range(0, 120).mapToObj(i -> "#" + "plant-".repeat(14) + i).toList();
    Field field = Field.many("to", "Where to?", List.of(places.get(3), places.get(110)), places);
    Form form = new Form(FormKind.DRAFT, "d1", List.of(new Field("text", "x")), List.of(field));

    List<InputBlock> inputs =
        inputs(FormView.of(LetterBlocksTest.letter(Message.of("x")), form, ""));

    var choice = (MultiStaticSelectElement) inputs.get(1).getElement();
    assertThat(choice.getOptions())
        .hasSize(100)
        .allSatisfy(option -> {
          assertThat(option.getText().getText()).hasSizeLessThanOrEqualTo(75);
          assertThat(option.getValue()).hasSizeLessThanOrEqualTo(150).startsWith("#plant-");
        });
    assertThat(choice.getInitialOptions())
        .singleElement()
        .satisfies(option -> assertThat(option.getValue()).isEqualTo(places.get(3)));
  }

  @Test
  void withNothingChosenNothingIsChosenAtFirst() {
    Field field = Field.many("to", "Where to?", List.of("#gone"), List.of("hand"));
    Form form = new Form(FormKind.DRAFT, "d1", field);

    InputBlock input =
        inputs(FormView.of(LetterBlocksTest.letter(Message.of("x")), form, "")).getFirst();

    assertThat(((MultiStaticSelectElement) input.getElement()).getInitialOptions()).isNull();
  }

  @Test
  void mistakesStandBesideTheWordsTheyAreAbout() {
    View view = FormView.of(LetterBlocksTest.letter(Message.of("x")), FORM, "");
    ViewState state = new ViewState();
    state.setValues(Map.of("purpose/own", Map.of("value", typed("too long"))));
    view.setState(state);

    assertThat(FormErrors.of(view, Map.of("purpose", "Too long."))).containsOnlyKeys("purpose/own");
    assertThat(FormErrors.of(view, Map.of("kind", "No."))).containsOnlyKeys("kind");
    assertThat(FormErrors.of(view, Map.of("", "No."))).containsOnlyKeys("text");
  }

  @Test
  void aFormShownAgainHoldsWhatWasFilledIn() {
    View view = FormView.of(LetterBlocksTest.letter(Message.of("x")), FORM, "question");
    ViewState state = new ViewState();
    state.setValues(
        Map.of(
            "text", Map.of("value", typed("my words")),
            "kind", Map.of("value", chosen("inform"))));
    view.setState(state);

    View again = FormView.again(view, List.of("The time is past."), "question");

    assertThat(again.getPrivateMetadata()).isEqualTo("question");
    assertThat(again.getBlocks().getFirst().toString()).contains("The time is past.");
    assertThat(((PlainTextInputElement) inputs(again).getFirst().getElement()).getInitialValue())
        .isEqualTo("my words");
    assertThat(((StaticSelectElement) inputs(again).get(1).getElement()).getInitialOption())
        .extracting(option -> option.getValue())
        .isEqualTo("inform");
  }

  @Test
  void severalChosenAreOneAnswerWithCommas() {
    View view = new View();
    ViewState.Value places = new ViewState.Value();
    places.setSelectedOptions(
        List.of(chosen("#general").getSelectedOption(), chosen("hand").getSelectedOption()));
    ViewState.Value none = new ViewState.Value();
    none.setSelectedOptions(List.of());
    ViewState state = new ViewState();
    state.setValues(Map.of("to", Map.of("value", places), "cc", Map.of("value", none)));
    view.setState(state);

    assertThat(FormValues.of(view)).containsExactly(Map.entry("to", "#general, hand"));
  }

  @Test
  void ownWordsStandInsteadOfAChoiceAndBlanksAreNoAnswers() {
    View view = new View();
    ViewState state = new ViewState();
    state.setValues(
        Map.of(
            "purpose", Map.of("value", chosen("Save time")),
            "purpose/own", Map.of("value", typed("to show it")),
            "kind", Map.of("value", chosen("inform")),
            "text", Map.of("value", typed(" "))));
    view.setState(state);

    assertThat(FormValues.of(view)).isEqualTo(Map.of("purpose", "to show it", "kind", "inform"));
  }

  private static ViewState.Value chosen(String value) {
    var option = new ViewState.SelectedOption();
    option.setValue(value);
    var chosen = new ViewState.Value();
    chosen.setSelectedOption(option);
    return chosen;
  }

  private static ViewState.Value typed(String words) {
    var typed = new ViewState.Value();
    typed.setValue(words);
    return typed;
  }

  private static List<InputBlock> inputs(View view) {
    return view.getBlocks().stream()
        .filter(InputBlock.class::isInstance)
        .map(InputBlock.class::cast)
        .toList();
  }
}
