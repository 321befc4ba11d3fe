package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import headway.domain.ChatKind;
import headway.domain.Space;
import headway.domain.SpaceId;
import headway.store.Spaces;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;

/// Spaces by their chat and id.
final class MongoSpaces implements Spaces {
  static final Collection COLLECTION = Collection.of("spaces");

  static final Shape<Space> SHAPE =
      new Shape<>(COLLECTION.name(), Space.class, space -> space.id().key(), _ -> new Document());

  private final Shelf<Space> spaces;

  MongoSpaces(MongoDatabase database) {
    this.spaces = new Shelf<>(database, SHAPE);
  }

  @Override
  public Optional<Space> find(SpaceId id) {
    return spaces.find(id.key());
  }

  @Override
  public List<SpaceId> of(ChatKind chat) {
    return spaces.all(spaces.documents().find(Within.chat(chat))).stream().map(Space::id).toList();
  }

  @Override
  public Space add(Space space) {
    return spaces.insert(space).or(() -> find(space.id())).orElse(space);
  }

  @Override
  public Space change(SpaceId id, UnaryOperator<Space> edit) {
    return spaces.change(id.key(), edit);
  }

  @Override
  public void remove(SpaceId id) {
    spaces.documents().deleteOne(new Document("_id", id.key()));
  }
}
