package headway.store.mongo;

import headway.store.Change;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;

/// The tokens of the latest changes, kept beside a record.
final class Changes {
  static final String FIELD = "changes";

  /// An event makes a few changes and is tried again within minutes.
  private static final int KEPT = 16;

  private Changes() {}

  static List<String> of(Document stored) {
    return stored.getList(FIELD, String.class, List.of());
  }

  static List<String> with(List<String> made, Change change) {
    return Stream.concat(made.stream(), Stream.of(change.token()))
        .skip(Math.max(0, made.size() + 1 - KEPT))
        .toList();
  }
}
