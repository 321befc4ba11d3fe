package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import headway.domain.MemberId;
import headway.domain.SpaceId;
import headway.domain.Suggestion;
import headway.domain.Suggestion.Listing;
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
          suggestion -> SuggestionKeys.id(suggestion.id()),
          SuggestionKeys::of);

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
    return suggestions.find(SuggestionKeys.id(id));
  }

  @Override
  public Optional<Suggestion> standing(SpaceId space, Listing list, String matterKey) {
    return suggestions.first(
        new Document("list", SuggestionKeys.list(space, list)).append("matter", matterKey));
  }

  @Override
  public Suggestion change(SuggestionId id, UnaryOperator<Suggestion> edit) {
    return suggestions.change(SuggestionKeys.id(id), edit);
  }

  @Override
  public List<Suggestion> latest(SpaceId space, MemberId member, int limit) {
    List<String> lists = List.of(SuggestionKeys.pool(space), SuggestionKeys.own(space, member));
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
    suggestions.documents().deleteOne(new Document("_id", SuggestionKeys.id(id)));
  }

  @Override
  public void removePool(SpaceId space) {
    List<String> lists =
        Stream.of(new Listing.Pool(), new Listing.Waiting(), new Listing.Removed())
            .map(listing -> SuggestionKeys.list(space, listing))
            .toList();
    suggestions.documents().deleteMany(new Document("list", new Document("$in", lists)));
  }

  private Optional<Suggestion> standing(Suggestion suggestion) {
    Document twin = SuggestionKeys.of(suggestion);
    return suggestions
        .first(new Document("list", twin.get("list")).append("matter", twin.get("matter")))
        .or(() -> find(suggestion.id()));
  }
}
