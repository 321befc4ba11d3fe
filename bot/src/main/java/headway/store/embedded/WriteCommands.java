package headway.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells the commands that change something from those that only read.
final class WriteCommands {
  private static final Set<String> NAMES =
      Set.of(
          "insert",
          "update",
          "delete",
          "findandmodify",
          "createindexes",
          "dropindexes",
          "create",
          "drop",
          "renamecollection",
          "dropdatabase");

  private WriteCommands() {}

  static boolean include(Document command) {
    String name = command.keySet().iterator().next().toLowerCase(Locale.ROOT);
    return NAMES.contains(name) || (name.equals("aggregate") && storesItsResult(command));
  }

  private static boolean storesItsResult(Document aggregate) {
    return aggregate.get("pipeline") instanceof List<?> stages
        && stages.stream().anyMatch(WriteCommands::stores);
  }

  private static boolean stores(Object stage) {
    return stage instanceof Document document
        && (document.containsKey("$out") || document.containsKey("$merge"));
  }
}
