package headway.command;

import headway.chat.Form;
import headway.chat.FormBefore;
import headway.chat.Request.Input;
import headway.flow.Answer;
import headway.flow.Caller;
import headway.flow.Reply;
import java.util.Map;
import java.util.Optional;

/// Takes forms filled in at once: only what was changed in them is handed on.
record WholeForms(Areas areas) {

  /// Tells what is newer than the form, if anything it changes is; then nothing is kept.
  Reply filled(Caller caller, Answer form, Input.Submission filled) {
    FormHandler handler = areas.form(form.kind());
    FormBefore before = new FormBefore(filled.shown());
    Optional<Form> now =
        before.signs().isEmpty() ? Optional.empty() : handler.now(caller, form.subject());
    Changed changed = Changed.of(filled.answers(), before, now);
    if (!changed.newer().isEmpty()) {
      return Reply.of(
          Changed.told(changed.newer()).asking(changed.again(form.kind(), form.subject())));
    }
    Map<String, String> answers = changed.answers();
    boolean untouched = answers.isEmpty() && now.isPresent() && !filled.answers().isEmpty();
    return untouched
        ? handler.unchanged(caller, form.subject())
        : handler.submit(caller, form.subject(), answers);
  }
}
