package headway.store.mongo;

import com.mongodb.client.MongoDatabase;
import headway.domain.Draft;
import headway.store.Letters;
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

  public static void letters(MongoDatabase database, List<Letters.Entry> letters) {
    Shelf<Letters.Entry> shelf = new Shelf<>(database, MongoLetters.SHAPE);
    shelf
        .documents()
        .insertMany(
            letters.stream().map(entry -> shelf.stored(entry).append("sequence", 1L)).toList());
  }
}
