package headway.flow.suggest;

import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.chat.Message;
import headway.domain.Suggestion;
import headway.domain.SuggestionId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.ReadMatter;
import headway.flow.Reply;
import headway.flow.pool.PoolDoor;
import headway.flow.suggest.SuggestLink.Into;
import headway.store.Suggestions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// *Suggest a link* on a welcome card: asks for it and a note, and puts both into the pool.
public final class SuggestToPool {
  private static final String LINK = "link";
  private static final String NOTE = "note";

  private final SuggestLink suggest;
  private final Suggestions suggestions;
  private final PoolDoor pool;

  public SuggestToPool(SuggestLink suggest, Suggestions suggestions, PoolDoor pool) {
    this.suggest = suggest;
    this.suggestions = suggestions;
    this.pool = pool;
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

  /// Both at once; or one by one, and then the subject of the note is what the link was kept as.
  public Reply submit(Caller caller, String subject, Map<String, String> answers) {
    Optional<String> note =
        Optional.ofNullable(answers.get(NOTE)).map(String::strip).filter(said -> !said.isEmpty());
    String link = answers.getOrDefault(LINK, "");
    if (!subject.isEmpty() && note.isPresent()) {
      return suggest.note(caller, kept(caller, subject), note.get());
    }
    if (link.isBlank() && note.isPresent()) {
      throw new UsageException(
          "A note alone suggests nothing: it needs a link, or a few words on what it is about."
              + " Where I ask one by one, `back` returns to that.");
    }
    return suggest.suggest(caller, ReadMatter.from(link), note, Into.POOL);
  }

  /// The form of the note, about what the link that was given is kept as.
  public Form noteOn(Caller caller, Form form, Map<String, String> answers) {
    String key = ReadMatter.from(answers.getOrDefault(LINK, "")).key();
    return pool.standing(caller.space(), key)
        .map(kept -> new Form(form.kind(), kept.id().shortName(), form.fields()))
        .orElse(form);
  }

  /// Without a note: what was kept is said now.
  public Reply skip(Caller caller, String subject) {
    return subject.isEmpty()
        ? Reply.of("Nothing is suggested. `suggest` takes a link at any time.")
        : suggest.show(caller, kept(caller, subject));
  }

  private Suggestion kept(Caller caller, String name) {
    return Optional.of(name)
        .filter(said -> said.matches("s\\d{1,9}"))
        .map(said -> new SuggestionId(caller.space(), Integer.parseInt(said.substring(1))))
        .flatMap(suggestions::find)
        .filter(one -> !(one.listing() instanceof Suggestion.Listing.Own))
        .orElseThrow(
            () -> new UsageException("I can't find what you suggested. `suggest` keeps it anew."));
  }
}
