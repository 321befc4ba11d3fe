package headway.flow.data;

import headway.domain.Sequence;
import headway.domain.Suggestion;
import headway.domain.Suggestion.Brought;
import headway.domain.Suggestion.Listing;
import headway.domain.Suggestion.Note;
import headway.domain.SuggestionId;
import headway.flow.Caller;
import headway.store.MemberArchive;
import headway.store.Numbers;
import headway.store.Suggestions;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Takes in the suggestions of a member's own list; pools belong to their spaces.
public final class ImportSuggestions {
  private final Suggestions suggestions;
  private final Numbers numbers;

  public ImportSuggestions(Suggestions suggestions, Numbers numbers) {
    this.suggestions = suggestions;
    this.numbers = numbers;
  }

  int take(Caller caller, MemberArchive from) {
    Set<String> known = new HashSet<>();
    suggestions.broughtBy(caller.id()).stream()
        .filter(suggestion -> isOwn(suggestion) && suggestion.id().space().equals(caller.space()))
        .forEach(suggestion -> known.add(suggestion.matter().key()));
    int taken = 0;
    for (Suggestion suggestion : from.suggestions()) {
      if (isOwn(suggestion) && known.add(suggestion.matter().key())) {
        suggestions.add(own(suggestion, caller, from));
        taken++;
      }
    }
    return taken;
  }

  private static boolean isOwn(Suggestion suggestion) {
    return suggestion.listing() instanceof Listing.Own;
  }

  private Suggestion own(Suggestion suggestion, Caller caller, MemberArchive from) {
    List<Note> notes =
        suggestion.notes().stream()
            .filter(note -> note.by().equals(from.member().id()))
            .map(note -> new Note(caller.id(), note.text()))
            .toList();
    return new Suggestion(
        new SuggestionId(caller.space(), numbers.next(caller.space(), Sequence.SUGGESTION)),
        suggestion.matter(),
        new Listing.Own(caller.id()),
        new Brought(caller.id(), caller.member().person().name(), suggestion.brought().at()),
        notes);
  }
}
