package headway.command;

import headway.chat.Form;
import headway.flow.Caller;
import headway.flow.Reply;
import java.util.Map;
import java.util.Optional;

/// Takes the answers to one kind of form.
public interface FormHandler {
  /// Keeps the answers given, one or all; the reply is what follows the last one.
  Reply submit(Caller caller, String subject, Map<String, String> answers);

  /// The form with what stands in each field now; empty where its answers put nothing out.
  default Optional<Form> now(Caller caller, String subject) {
    return Optional.empty();
  }

  /// What follows when a form is handed in as it was opened.
  default Reply unchanged(Caller caller, String subject) {
    return submit(caller, subject, Map.of());
  }

  /// The form of the fields that are left, after these answers to one asked field by field.
  default Form rest(Caller caller, Form form, Map<String, String> answers) {
    return form;
  }

  /// What follows when the last field is skipped.
  default Reply skip(Caller caller, String subject, String field) {
    return Reply.of("Skipped. What you answered is kept.");
  }

  /// What comes before the first field; nothing, by default, and then it is asked again.
  default Reply back(Caller caller, String subject, String field) {
    return Reply.NOTHING;
  }
}
