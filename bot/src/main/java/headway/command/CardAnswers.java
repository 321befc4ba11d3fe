package headway.command;

import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.setup.EditIntention;
import java.util.Map;

/// Takes what was filled in on a member's card.
record CardAnswers(EditIntention intention) implements FormHandler {
  @Override
  public Reply submit(Caller caller, String subject, Map<String, String> answers) {
    return intention.fill(caller, answers);
  }

  @Override
  public Reply skip(Caller caller, String subject, String field) {
    return intention.show(caller);
  }
}
