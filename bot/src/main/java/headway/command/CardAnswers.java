package headway.command;

import headway.chat.Form;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.setup.EditIntention;
import java.util.Map;
import java.util.Optional;

/// Takes what was filled in on a member's card.
record CardAnswers(EditIntention intention) implements FormHandler {
  @Override
  public Reply submit(Caller caller, String subject, Map<String, String> answers) {
    return intention.fill(caller, answers);
  }

  @Override
  public Optional<Form> now(Caller caller, String subject) {
    return Optional.of(intention.now(caller));
  }

  @Override
  public Reply unchanged(Caller caller, String subject) {
    return intention.show(caller);
  }

  @Override
  public Reply skip(Caller caller, String subject, String field) {
    return intention.show(caller);
  }
}
