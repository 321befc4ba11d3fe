package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import headway.domain.Draft;
import headway.domain.Member;
import java.util.List;

/// Puts much into a store at once, as it would lie there had members brought it about.
public final class Planted {
  private Planted() {}

  public static void drafts(MongoDatabase database, Draft.HandedClock hand, List<Draft> drafts) {
    Shelf<Draft> shelf = new Shelf<>(database, new DraftKeys(hand).shape());
    shelf
        .documents()
        .insertMany(
            drafts.stream()
                .map(draft -> shelf.stored(draft).append("madeBy", draft.id().key()))
                .toList());
  }

  public static void members(MongoDatabase database, List<Member> members) {
    Shelf<Member> shelf = new Shelf<>(database, MongoMembers.SHAPE);
    shelf.documents().insertMany(members.stream().map(shelf::stored).toList());
  }
}
