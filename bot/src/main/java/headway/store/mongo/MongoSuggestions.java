package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import headway.domain.MemberId;
import headway.domain.SpaceId;
import headway.domain.Suggestion;
import headway.domain.Suggestion.Listing;
import headway.domain.Suggestion.Note;
import headway.domain.SuggestionId;
import headway.store.Suggestions;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bson.Document;

/// Suggestions by space and number; the same matter stands once in a list.
final class MongoSuggestions implements Suggestions {
  static final Collection COLLECTION =
      Collection.of(
          "suggestions",
          Index.unique("list", "matter"),
          Index.on("list", "-number"),
          Index.on("review", "number"),
          Index.on("by", "at"));

  static final Shape<Suggestion> SHAPE =
      new Shape<>(
          COLLECTION.name(),
          Suggestion.class,
          suggestion -> key(suggestion.id()),
          MongoSuggestions::keys);

  private final Shelf<Suggestion> suggestions;

  MongoSuggestions(MongoDatabase database) {
    this.suggestions = new Shelf<>(database, SHAPE);
  }

  @Override
  public Suggestion add(Suggestion suggestion) {
    while (true) {
      Optional<Suggestion> there = suggestions.insert(suggestion).or(() -> standing(suggestion));
      if (there.isPresent()) {
        return there.get();
      }
    }
  }

  @Override
  public Optional<Suggestion> find(SuggestionId id) {
    return suggestions.find(key(id));
  }

  @Override
  public Optional<Suggestion> standing(SpaceId space, Listing list, String matterKey) {
    return suggestions.first(new Document("list", list(space, list)).append("matter", matterKey));
  }

  @Override
  public Suggestion change(SuggestionId id, UnaryOperator<Suggestion> edit) {
    return suggestions.change(key(id), edit);
  }

  @Override
  public List<Suggestion> latest(SpaceId space, MemberId member, int limit) {
    List<String> lists = List.of(pool(space), own(space, member));
    return suggestions.all(
        suggestions
            .documents()
            .find(new Document("list", new Document("$in", lists)))
            .sort(new Document("number", -1))
            .limit(limit));
  }

  @Override
  public List<Suggestion> beforeLeads(SpaceId space) {
    return suggestions.all(
        suggestions
            .documents()
            .find(new Document("review", space.key()))
            .sort(new Document("number", 1)));
  }

  @Override
  public List<Suggestion> broughtBy(MemberId member) {
    return suggestions.all(
        suggestions
            .documents()
            .find(new Document("by", member.value()))
            .sort(new Document("at", 1)));
  }

  @Override
  public List<Suggestion> broughtBy(MemberId member, Instant since) {
    return suggestions.all(
        suggestions
            .documents()
            .find(
                new Document("by", member.value())
                    .append("at", new Document("$gte", Date.from(since))))
            .sort(new Document("at", 1)));
  }

  @Override
  public void remove(SuggestionId id) {
    suggestions.documents().deleteOne(new Document("_id", key(id)));
  }

  @Override
  public void removePool(SpaceId space) {
    List<String> lists =
        Stream.of(new Listing.Pool(), new Listing.Waiting(), new Listing.Removed())
            .map(listing -> list(space, listing))
            .toList();
    suggestions.documents().deleteMany(new Document("list", new Document("$in", lists)));
  }

  private Optional<Suggestion> standing(Suggestion suggestion) {
    Document twin = keys(suggestion);
    return suggestions
        .first(new Document("list", twin.get("list")).append("matter", twin.get("matter")))
        .or(() -> find(suggestion.id()));
  }

  private static Document keys(Suggestion suggestion) {
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
            Stream.of(suggestion.brought().by()), suggestion.notes().stream().map(Note::by))
        .map(MemberId::value)
        .distinct()
        .toList();
  }

  private static String list(SpaceId space, Listing listing) {
    return switch (listing) {
      case Listing.Pool _ -> pool(space);
      case Listing.Waiting _ -> space.key() + "/waiting";
      case Listing.Removed _ -> space.key() + "/removed";
      case Listing.Own own -> own(space, own.member());
    };
  }

  private static String pool(SpaceId space) {
    return space.key() + "/pool";
  }

  private static String own(SpaceId space, MemberId member) {
    return space.key() + "/own/" + member.value();
  }

  private static String key(SuggestionId id) {
    return id.space().key() + "/" + id.number();
  }
}
