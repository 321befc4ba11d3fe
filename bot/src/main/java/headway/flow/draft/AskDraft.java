package headway.flow.draft;

import headway.chat.Form;
import headway.chat.Message;
import headway.domain.Draft;
import headway.domain.Matter;
import headway.domain.Suggestion;
import headway.flow.Caller;
import headway.flow.Reply;

/// Asks for a draft: its text, and where there is room for it, all the rest at once.
public final class AskDraft {
  private static final String QUESTION =
      "What would you like to say? One or two sentences will do.";

  private final DraftSheet sheet;
  private final ShowDraft show;

  public AskDraft(DraftSheet sheet, ShowDraft show) {
    this.sheet = sheet;
    this.show = show;
  }

  /// A new one, about nothing yet.
  public Reply fresh(Caller caller) {
    return fresh(caller, Message.of(QUESTION));
  }

  /// The same, with a question that may hold words of members.
  public Reply fresh(Caller caller, Message question) {
    return Reply.of(question.asking(sheet.fresh(caller, "", "")));
  }

  /// A new one from a suggestion: the member's own note, then the link on a line of its own.
  public Reply about(Caller caller, Suggestion suggestion, Message question) {
    String source = suggestion.id().shortName();
    return Reply.of(question.asking(sheet.fresh(caller, source, beginning(caller, suggestion))));
  }

  private static String beginning(Caller caller, Suggestion suggestion) {
    String note = Sources.ownNote(suggestion, caller.id()).orElse("");
    return switch (suggestion.matter()) {
      case Matter.Link link -> note.isEmpty() ? link.url() : note + "\n" + link.url();
      case Matter.Words _ -> note;
    };
  }

  /// The text of one that is there.
  public Reply again(Caller caller, int number) {
    Draft draft = show.find(caller, number);
    return Reply.of(
        Message.of("What should " + draft.shortName() + " say?")
            .asking(sheet.whole(caller, draft)));
  }

  /// All of one that is there, as it stands now.
  public Form now(Caller caller, int number) {
    return sheet.whole(caller, show.find(caller, number));
  }

  /// All but the text.
  public Reply details(Caller caller, int number) {
    Draft draft = show.find(caller, number);
    return Reply.of(
        Message.of("What does " + draft.shortName() + " do?").asking(sheet.details(caller, draft)));
  }
}
