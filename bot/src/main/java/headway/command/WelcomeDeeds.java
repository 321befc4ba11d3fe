package headway.command;

import headway.chat.Action;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.command.grammar.Command;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.space.StartFromCard;
import headway.flow.suggest.SuggestToPool;
import java.util.List;
import java.util.Map;

/// The buttons of a welcome card.
public final class WelcomeDeeds implements Area {
  private final StartFromCard start;
  private final SuggestToPool suggest;

  public WelcomeDeeds(StartFromCard start, SuggestToPool suggest) {
    this.start = start;
    this.suggest = suggest;
  }

  @Override
  public List<Command<Handler>> commands() {
    return List.of();
  }

  @Override
  public Map<Action, Deed> deeds() {
    return Map.of(
        Action.WELCOME_START, (caller, _) -> start.start(caller),
        Action.WELCOME_SUGGEST, (_, _) -> suggest.ask());
  }

  @Override
  public Map<FormKind, FormHandler> forms() {
    return Map.of(FormKind.SUGGEST_TO_POOL, new PoolForm());
  }

  private final class PoolForm implements FormHandler {
    @Override
    public Reply submit(Caller caller, String subject, Map<String, String> answers) {
      return suggest.submit(caller, subject, answers);
    }

    @Override
    public Form rest(Caller caller, Form form, Map<String, String> answers) {
      return suggest.noteOn(caller, form, answers);
    }

    @Override
    public Reply skip(Caller caller, String subject, String field) {
      return suggest.skip(caller, subject);
    }
  }
}
