package headway.flow.draft;

import headway.domain.Draft;
import headway.domain.Matter;
import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.SpaceId;
import headway.domain.Suggestion;
import headway.domain.SuggestionId;
import headway.domain.UsageException;
import headway.store.Suggestions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The suggestions that a member may draft from, and whose words stand in them.
public final class Sources {
  private final Suggestions suggestions;

  public Sources(Suggestions suggestions) {
    this.suggestions = suggestions;
  }

  /// The suggestion of that number, if it is this member's to use; else no word of it.
  public Suggestion find(SpaceId space, int number, Member member) {
    return suggestions
        .find(new SuggestionId(space, number))
        .filter(member::mayUse)
        .orElseThrow(() ->
            new UsageException(
                "I know no s" + number + " here. Paste the link itself, or `suggest` it."));
  }

  /// The suggestion that a draft was made from.
  Optional<Suggestion> of(Draft draft) {
    return draft.route().from().flatMap(suggestions::find);
  }

  /// What the member themself said of it.
  static Optional<String> ownNote(Suggestion suggestion, MemberId member) {
    return suggestion.notes().stream()
        .filter(note -> note.by().equals(member))
        .map(Suggestion.Note::text)
        .reduce((earlier, later) -> earlier + "\n" + later);
  }

  /// The texts of other people that this draft could copy: their notes, and words they brought.
  List<String> othersWords(Draft draft) {
    MemberId member = draft.id().member();
    return of(draft).stream()
        .flatMap(
            suggestion -> Stream.concat(brought(suggestion, member), notes(suggestion, member)))
        .toList();
  }

  private static Stream<String> notes(Suggestion suggestion, MemberId member) {
    return suggestion.notes().stream()
        .filter(note -> !note.by().equals(member))
        .map(Suggestion.Note::text);
  }

  private static Stream<String> brought(Suggestion suggestion, MemberId member) {
    boolean others = !suggestion.brought().by().equals(member);
    return others && suggestion.matter() instanceof Matter.Words(String text)
        ? Stream.of(text)
        : Stream.empty();
  }
}
