package headway.flow.draft;

import headway.domain.MemberId;
import headway.domain.SpaceId;
import headway.domain.Suggestion;
import headway.domain.SuggestionId;
import headway.domain.UsageException;
import headway.store.Suggestions;
import java.util.List;
import java.util.Optional;

/// The suggestions that a member may draft from, and whose words stand in them.
public final class Sources {
  private final Suggestions suggestions;

  public Sources(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  /// The suggestion of that number, if it is this member's to use; else no word of it.
  public Suggestion find(SpaceId space, int number, MemberId member) {
    return suggestions
        .find(new SuggestionId(space, number))
        .filter(suggestion -> suggestion.isFor(member))
        .orElseThrow(() ->
            new UsageException(
                "I know no s" + number + " here. Paste the link itself, or `suggest` it."));
  }

  /// What the member themself said of it.
  static Optional<String> ownNote(Suggestion suggestion, MemberId member) {
    return suggestion.notes().stream()
        .filter(note -> note.by().equals(member))
        .map(Suggestion.Note::text)
        .reduce((earlier, later) -> earlier + "\n" + later);
  }

  /// The texts of other people that a draft from this suggestion could copy.
  List<String> othersWords(Optional<SuggestionId> from, MemberId member) {
    return from.flatMap(suggestions::find).stream()
        .flatMap(suggestion ->
            suggestion.notes().stream()
                .filter(note -> !note.by().equals(member))
                .map(Suggestion.Note::text))
        .toList();
  }
}
