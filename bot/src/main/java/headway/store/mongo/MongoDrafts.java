package headway.store.mongo;

import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.MemberId;
import headway.domain.SpaceId;
import headway.store.Change;
import headway.store.Drafts;
import headway.store.StoreException;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bson.Document;

/// Drafts by member and number.
final class MongoDrafts implements Drafts {
  private final Shelf<Draft> drafts;

  MongoDrafts(Shelf<Draft> drafts) {
    this.drafts = drafts;
  }

  @Override
  public Draft add(Draft draft, Change change) {
    return drafts
        .insert(draft, new Document("madeBy", change.token()))
        .or(() -> addedBy(change))
        .orElseThrow(() -> new StoreException("Draft %s is there already.".formatted(draft.id())));
  }

  @Override
  public Optional<Draft> addedBy(Change change) {
    return drafts.first(new Document("madeBy", change.token()));
  }

  @Override
  public Optional<Draft> find(DraftId id) {
    return drafts.find(id.key());
  }

  @Override
  public List<Draft> found(List<DraftId> ids) {
    List<String> keys = ids.stream().map(DraftId::key).toList();
    return drafts.all(drafts.documents().find(new Document("_id", new Document("$in", keys))));
  }

  @Override
  public Optional<Draft> withDelivery(MemberId member, int delivery) {
    return drafts.first(of(member).append("deliveries", delivery));
  }

  @Override
  public Draft change(DraftId id, Change change, UnaryOperator<Draft> edit) {
    return drafts.change(id.key(), change, edit);
  }

  @Override
  public List<Draft> open(MemberId member) {
    return oldestFirst(of(member).append("stage", DraftKeys.OPEN));
  }

  @Override
  public List<Draft> latest(MemberId member, int limit) {
    return drafts.all(
        drafts.documents().find(of(member)).sort(new Document("number", -1)).limit(limit));
  }

  @Override
  public List<Draft> queued(MemberId member) {
    return oldestFirst(of(member).append("queued", true));
  }

  @Override
  public List<Draft> heldIn(SpaceId space) {
    return drafts.all(drafts.documents().find(new Document("heldIn", space.key())));
  }

  @Override
  public void removeAll(MemberId member) {
    drafts.documents().deleteMany(of(member));
  }

  private List<Draft> oldestFirst(Document query) {
    return drafts.all(drafts.documents().find(query).sort(new Document("number", 1)));
  }

  private static Document of(MemberId member) {
    return new Document("member", member.value());
  }
}
