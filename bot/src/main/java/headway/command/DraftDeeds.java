package headway.command;

import headway.chat.Action;
import headway.chat.FormKind;
import headway.command.grammar.Command;
import headway.domain.Suggestion;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.draft.AskDraft;
import headway.flow.draft.AskMe;
import headway.flow.draft.EditDraft;
import headway.flow.draft.ShowDraft;
import headway.flow.draft.Sources;
import headway.flow.draft.WriteDraft;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The buttons and forms of drafts.
public final class DraftDeeds implements Area {
  private final WriteDraft write;
  private final EditDraft edit;
  private final ShowDraft show;
  private final Sources sources;
  private final Asking asking;

  /// Asking for a draft or a line of it, and reading what comes back.
  public record Asking(AskDraft draft, AskMe question, DraftAnswers answers) {}

  public DraftDeeds(
      WriteDraft write, EditDraft edit, ShowDraft show, Sources sources, Asking asking) {
    this.write = write;
    this.edit = edit;
    this.show = show;
    this.sources = sources;
    this.asking = asking;
  }

  @Override
  public List<Command<Handler>> commands() {
    return List.of();
  }

  @Override
  public Map<Action, Deed> deeds() {
    return Map.of(
        Action.SHOW_DRAFT,
        (caller, button) -> show.one(caller, Subject.number(button.subject())),
        Action.DROP_DRAFT,
        (caller, button) ->
            edit.dropSeen(caller, Subject.number(button.subject()), button.revision()),
        Action.FILL_DRAFT,
        (caller, button) -> show.askLacking(caller, Subject.number(button.subject())),
        Action.ASK_KIND,
        (caller, button) -> show.askKind(caller, Subject.number(button.subject())),
        Action.EDIT_TEXT,
        (caller, button) -> asking.draft().again(caller, Subject.number(button.subject())),
        Action.DRAFT_DETAILS,
        (caller, button) -> asking.draft().details(caller, Subject.number(button.subject())),
        Action.ADD_LINE,
        (caller, button) ->
            edit.askLine(
                caller,
                Subject.number(button.subject()),
                "What would you tell a colleague about it? One line will do."),
        Action.ASK_ME,
        (caller, button) -> asking.question().ask(caller, Subject.number(button.subject())));
  }

  @Override
  public Map<FormKind, FormHandler> forms() {
    return Map.of(
        FormKind.DRAFT,
        new DraftForm(asking.answers(), edit, show, asking.draft()),
        FormKind.ADD_LINE,
        (caller, subject, answers) ->
            edit.addLine(caller, Subject.number(subject), answers.getOrDefault("line", "")),
        FormKind.NEW_DRAFT,
        this::written);
  }

  private Reply written(Caller caller, String source, Map<String, String> answers) {
    Optional<Suggestion> from =
        Optional.of(source)
            .filter(name -> !name.isEmpty())
            .map(name -> sources.find(caller.space(), Subject.number(name), caller.member()));
    return write.filled(caller, from, asking.answers().read(caller, Optional.empty(), answers));
  }
}
