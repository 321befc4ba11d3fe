package headway.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormBefore;
import headway.chat.FormKind;
import headway.chat.Letter;
import headway.chat.Message;
import headway.chat.slack.block.FormView;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ModalTest {
  private final TinySlack slack = new TinySlack();
  private final SlackConnection connection = SlackConnection.to(slack.api(), "xoxb-1");

  @AfterEach
  void stop() {
    connection.close();
    slack.close();
  }

  @Test
  void aMistakeFoundInTimeStandsBesideItsField() {
    Modal modal = Modal.filled(connection.api(), "T1", filled());

    assertThat(modal.mistaken(Map.of("when", "That is past."))).isTrue();

    assertThat(modal.waiting().orElseThrow())
        .isCompletedWithValue(new Modal.Filled.Mistaken(Map.of("when", "That is past.")));
    assertThat(slack.calls("views.update")).isEmpty();
  }

  @Test
  void aMistakeFoundTooLateLosesNoWord() {
    Modal modal = Modal.filled(connection.api(), "T1", filled());
    modal.waiting().orElseThrow().complete(new Modal.Filled.Over());
    modal.loads();

    assertThat(modal.mistaken(Map.of("when", "That is past."))).isTrue();

    TinySlack.Call again = slack.await("views.update", "That is past.");
    assertThat(again.of("view")).contains("label every drum", "\"callback_id\":\"form\"", "d1");
  }

  @Test
  void wordsNewerThanTheFormAreShownThereAndCountAsShown() {
    Modal modal = Modal.filled(connection.api(), "T1", filled());
    modal.waiting().orElseThrow().complete(new Modal.Filled.Over());
    modal.loads();
    Form now = new Form(FormKind.DRAFT, "d1", new Field("text", "", "label barrels", List.of()));

    assertThat(modal.outdone(Map.of("text", "Now it says so."), FormBefore.of(now))).isTrue();

    TinySlack.Call again = slack.await("views.update", "Now it says so.");
    assertThat(again.of("view"))
        .contains("label every drum", "DRAFT|d1|text")
        .contains(FormBefore.of(now).signs().get("text"));
  }

  private static View filled() {
    Form form = new Form(FormKind.DRAFT, "d1", new Field("text", "Your words"));
    Letter letter =
        new Letter(Message.EMPTY.asking(form), List.of(), Optional.of("DRAFT|d1|text"), 0);
    View view = FormView.of(letter, form, " DRAFT|d1|text");
    ViewState.Value typed = new ViewState.Value();
    typed.setValue("label every drum");
    ViewState state = new ViewState();
    state.setValues(Map.of("text", Map.of("value", typed)));
    view.setState(state);
    view.setId("V1");
    return view;
  }
}
