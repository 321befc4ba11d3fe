package headway.flow.suggest;

import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.chat.Message;
import headway.domain.Matter;
import headway.domain.Sequence;
import headway.domain.Suggestion;
import headway.domain.Suggestion.Listing;
import headway.domain.SuggestionId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.ReadMatter;
import headway.flow.Reply;
import headway.flow.pool.PoolDoor;
import headway.store.Numbers;
import headway.store.Suggestions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Keeps something worth sharing, in the space's pool or in the member's own list.
public final class SuggestLink {
  /// Which list; by place it is the pool in a channel, the own list in a direct message.
  public enum Into {
    BY_PLACE,
    POOL,
    MINE
  }

  private static final String LINK = "link";
  private static final int LONGEST_NOTE = 1000;

  private final Suggestions suggestions;
  private final Numbers numbers;
  private final PoolDoor pool;

  public SuggestLink(Suggestions suggestions, Numbers numbers, PoolDoor pool) {
    this.suggestions = suggestions;
    this.numbers = numbers;
    this.pool = pool;
  }

  /// Asks for the link or the words.
  public Reply ask() {
    Form form = new Form(FormKind.SUGGEST, "", new Field(LINK, "A link, or a few words"));
    return Reply.of(Message.of("What is worth sharing? Paste its link.").asking(form));
  }

  public Reply submit(Caller caller, String subject, Map<String, String> answers) {
    Matter matter = ReadMatter.from(answers.getOrDefault(LINK, ""));
    return suggest(caller, matter, Optional.empty(), Into.BY_PLACE);
  }

  public Reply suggest(Caller caller, Matter matter, Optional<String> note, Into into) {
    Matter checked = ReadMatter.checked(matter);
    note.ifPresent(SuggestLink::bounded);
    Listing listing = listing(caller, into);
    Optional<Suggestion> known = standing(caller, listing, checked.key());
    List<Suggestion.Note> notes =
        note.map(text -> new Suggestion.Note(caller.id(), text.strip())).stream().toList();
    Suggestion standing = known.orElseGet(() -> add(caller, checked, listing, notes));
    boolean first = standing.brought().isBy(caller.event());
    boolean lacks = !standing.notes().containsAll(notes);
    if (lacks) {
      suggestions.change(standing.id(), stored -> noted(stored, notes.getFirst()));
    }
    boolean noted = lacks || (first && note.isPresent());
    boolean meantForAll = into == Into.BY_PLACE && !caller.isDirect();
    String why =
        meantForAll && listing instanceof Listing.Own ? "Only Leads fill the pool here. " : "";
    return SuggestWords.of(caller, standing, known.isPresent() && !first, noted, why);
  }

  /// Adds a note to what was kept before.
  Reply note(Caller caller, Suggestion kept, String note) {
    bounded(note);
    Suggestion.Note said = new Suggestion.Note(caller.id(), note);
    suggestions.change(kept.id(), stored -> noted(stored, said));
    return SuggestWords.of(caller, kept, isAnothers(caller, kept), true, "");
  }

  /// What was kept before.
  Reply show(Caller caller, Suggestion kept) {
    return SuggestWords.of(caller, kept, isAnothers(caller, kept), false, "");
  }

  private static boolean isAnothers(Caller caller, Suggestion kept) {
    return !kept.brought().by().equals(caller.id());
  }

  private Suggestion add(
      Caller caller, Matter matter, Listing listing, List<Suggestion.Note> notes) {
    if (!(listing instanceof Listing.Own)) {
      pool.admit(caller);
    }
    SuggestionId id =
        new SuggestionId(caller.space(), numbers.next(caller.space(), Sequence.SUGGESTION));
    Suggestion.Brought brought =
        new Suggestion.Brought(
            caller.id(),
            caller.member().person().name(),
            caller.now(),
            Optional.of(caller.event()));
    return suggestions.add(new Suggestion(id, matter, listing, brought, notes));
  }

  private Optional<Suggestion> standing(Caller caller, Listing listing, String key) {
    return listing instanceof Listing.Own
        ? suggestions.standing(caller.space(), listing, key)
        : pool.standing(caller.space(), key);
  }

  /// What only Leads may bring to the pool stays the member's own, unless they insist.
  private Listing listing(Caller caller, Into into) {
    Listing own = new Listing.Own(caller.id());
    return switch (into) {
      case MINE -> own;
      case BY_PLACE -> caller.isDirect() ? own : pool.in(caller).orElse(own);
      case POOL ->
          pool.in(caller)
              .orElseThrow(() ->
                  new UsageException(
                      "Only this space's Leads fill its pool. `suggest` in a direct message to me"
                          + " keeps it in your own list."));
    };
  }

  /// The same event may come twice; what it said is noted once.
  private static Suggestion noted(Suggestion stored, Suggestion.Note note) {
    return stored.notes().contains(note) ? stored : stored.with(note);
  }

  private static void bounded(String note) {
    if (note.isBlank() || note.length() > LONGEST_NOTE) {
      throw new UsageException(
          "A note has one to "
              + LONGEST_NOTE
              + " characters; that was "
              + note.strip().length()
              + ". Shorten it, or leave it out.");
    }
  }
}
