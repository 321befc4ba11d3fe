package headway.command;

import headway.chat.Form;
import headway.domain.DraftId;
import headway.domain.Kind;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.draft.AskDraft;
import headway.flow.draft.EditDraft;
import headway.flow.draft.ShowDraft;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Fields of a draft, asked because they lack or are to change.
final class DraftForm implements FormHandler {
  private final DraftAnswers answers;
  private final EditDraft edit;
  private final ShowDraft show;
  private final AskDraft ask;

  DraftForm(DraftAnswers answers, EditDraft edit, ShowDraft show, AskDraft ask) {
    this.ask = ask;
    this.answers = answers;
    this.edit = edit;
    this.show = show;
  }

  @Override
  public Reply submit(Caller caller, String subject, Map<String, String> given) {
    if (given.isEmpty()) {
      throw new UsageException("I read no words there. Say it in a few, or `cancel`.");
    }
    int number = Subject.number(subject);
    var draft = Optional.of(new DraftId(caller.id(), number));
    return edit.fill(caller, number, answers.read(caller, draft, given));
  }

  @Override
  public Optional<Form> now(Caller caller, String subject) {
    return Optional.of(ask.now(caller, Subject.number(subject)));
  }

  @Override
  public Reply unchanged(Caller caller, String subject) {
    return show.one(caller, Subject.number(subject));
  }

  @Override
  public Reply skip(Caller caller, String subject, String field) {
    return field.equals("when")
        ? show.one(caller, Subject.number(subject))
        : FormHandler.super.skip(caller, subject, field);
  }

  static Kind kind(String words) {
    String said = words.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.word().equals(said))
        .findFirst()
        .orElseThrow(() ->
            new UsageException(
                "A share does one of four things: inform, celebrate, highlight or insight."));
  }
}
