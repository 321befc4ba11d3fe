package headway.store.mongo;

import headway.domain.MemberId;
import headway.domain.SpaceId;
import headway.domain.Suggestion;
import headway.domain.Suggestion.Listing;
import headway.domain.Suggestion.Note;
import headway.domain.SuggestionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;

/// What suggestions are found by.
final class SuggestionKeys {
  private SuggestionKeys() {}

  static Document of(Suggestion suggestion) {
    return new Document("list", list(suggestion.id().space(), suggestion.listing()))
        .append("matter", suggestion.matter().key())
        .append("number", suggestion.id().number())
        .append("review", review(suggestion))
        .append("by", people(suggestion))
        .append("at", suggestion.brought().at());
  }

  private static Optional<String> review(Suggestion suggestion) {
    return Optional.of(suggestion)
        .filter(Suggestion::isBeforeLeads)
        .map(one -> one.id().space().key());
  }

  /// Whoever brought it, and all who noted or reported something.
  private static List<String> people(Suggestion suggestion) {
    return Stream.concat(
            Stream.of(suggestion.brought().by()),
            Stream.concat(suggestion.notes().stream().map(Note::by), reporters(suggestion)))
        .map(MemberId::value)
        .distinct()
        .toList();
  }

  private static Stream<MemberId> reporters(Suggestion suggestion) {
    return suggestion.listing() instanceof Listing.Pool pool
        ? pool.reportedBy().stream()
        : Stream.empty();
  }

  static String list(SpaceId space, Listing listing) {
    return switch (listing) {
      case Listing.Pool _ -> pool(space);
      case Listing.Waiting _ -> space.key() + "/waiting";
      case Listing.Removed _ -> space.key() + "/removed";
      case Listing.Own own -> own(space, own.member());
    };
  }

  static String pool(SpaceId space) {
    return space.key() + "/pool";
  }

  static String own(SpaceId space, MemberId member) {
    return space.key() + "/own/" + member.value();
  }

  static String id(SuggestionId id) {
    return id.space().key() + "/" + id.number();
  }
}
