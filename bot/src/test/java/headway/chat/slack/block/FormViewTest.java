package headway.chat.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.InputBlock;
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
