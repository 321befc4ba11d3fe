package headway.flow.suggest;

import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.chat.Message;
import headway.domain.Suggestion;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.OpenQuestions;
import headway.flow.ReadMatter;
import headway.flow.Reply;
import headway.flow.suggest.SuggestLink.Into;
import headway.store.Suggestions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// *Suggest a link* on a welcome card: asks for it and a note, and puts both into the pool.
public final class SuggestToPool {
  private static final String LINK = "link";
  private static final String NOTE = "note";

  private final SuggestLink suggest;
  private final Suggestions suggestions;
  private final OpenQuestions questions;

  public SuggestToPool(SuggestLink suggest, Suggestions suggestions, OpenQuestions questions) {
    this.suggest = suggest;
    this.suggestions = suggestions;
    this.questions = questions;
  }

  public Reply ask() {
    Form form =
        new Form(
            FormKind.SUGGEST_TO_POOL,
            "",
            List.of(
                new Field(LINK, "A link, or a few words"),
                new Field(NOTE, "Why is it worth sharing? (optional)")));
    return Reply.of(Message.of("What could somebody here share? Paste its link.").asking(form));
  }

  /// Both at once; where they are asked one by one, the link first.
  public Reply submit(Caller caller, Map<String, String> answers) {
    Optional<String> note =
        Optional.ofNullable(answers.get(NOTE)).map(String::strip).filter(said -> !said.isEmpty());
    String link = answers.getOrDefault(LINK, "");
    return link.isBlank() && note.isPresent() && isAskedForNote(caller)
        ? suggest.note(caller, latest(caller), note.get())
        : suggest.suggest(caller, ReadMatter.from(link), note, Into.POOL);
  }

  /// Without a note: what was kept is said now.
  public Reply skip(Caller caller) {
    return suggest.show(latest(caller));
  }

  private boolean isAskedForNote(Caller caller) {
    return questions
        .find(caller.account(), caller.from().place(), caller.now())
        .filter(open -> open.form().kind() == FormKind.SUGGEST_TO_POOL && open.index() > 0)
        .isPresent();
  }

  private Suggestion latest(Caller caller) {
    return suggestions.broughtBy(caller.id()).stream()
        .filter(one -> one.id().space().equals(caller.space()))
        .filter(one -> one.listing() instanceof Suggestion.Listing.Pool)
        .max(Comparator.comparingInt(one -> one.id().number()))
        .orElseThrow(
            () -> new UsageException("I can't find what you suggested. `suggest` keeps it anew."));
  }
}
