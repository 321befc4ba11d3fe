package headway.store;

import headway.domain.MemberId;
import headway.domain.SpaceId;
import headway.domain.Suggestion;
import headway.domain.SuggestionId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The suggestions of all lists.
public interface Suggestions {
  /// Adds it unless the same matter stands in the same list; returns the one that stands there.
  Suggestion add(Suggestion suggestion);

  Optional<Suggestion> find(SuggestionId id);

  /// The one of this matter in that list of the space, if any.
  Optional<Suggestion> standing(SpaceId space, Suggestion.Listing list, String matterKey);

  Suggestion change(SuggestionId id, UnaryOperator<Suggestion> edit);

  /// The newest ones that this member may use: the space's pool and their own list.
  List<Suggestion> latest(SpaceId space, MemberId member, int limit);

  /// What waits for a Lead of the space, or was reported to them; the oldest first.
  List<Suggestion> beforeLeads(SpaceId space);

  /// All that this member brought, noted or reported, in any list.
  List<Suggestion> broughtBy(MemberId member);

  /// The same, of what was brought since then.
  List<Suggestion> broughtBy(MemberId member, Instant since);

  void remove(SuggestionId id);

  /// Deletes what stands in a space's pool, waits there, or was taken out; own lists stay.
  void removePool(SpaceId space);
}
