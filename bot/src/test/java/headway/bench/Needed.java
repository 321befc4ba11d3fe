package headway.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.BsonDocument;

/// The store operations that a sort of line cannot do without, in their order; `?` marks those that
/// depend on what is stored.
///
/// The request must be kept before it is answered, and marked afterwards; who speaks and whether a
/// question is open must be read. Buttons must be kept before they are shown. Beyond that each
/// collection is read once and each document written once.
record Needed(List<String> operations) {
  private static final String ARRIVED =
      "find questions, insert inbox, find members, update members?";
  private static final String BUTTONS = "insert offers?, insert letters?";
  private static final String DONE = "update inbox";

  static Needed by(String... between) {
    return new Needed(
        Stream.concat(
                Stream.concat(Stream.of(ARRIVED), Stream.of(between)), Stream.of(BUTTONS, DONE))
            .flatMap(some -> Stream.of(some.split(", ")))
            .toList());
  }

  /// Those of what was sent that were needed; the rest is nobody's but ours to pay for.
  List<BsonDocument> of(List<BsonDocument> sent) {
    List<BsonDocument> needed = new ArrayList<>();
    int from = 0;
    for (String operation : operations) {
      String name = operation.replace("?", "");
      int at = from;
      while (at < sent.size() && !name(sent.get(at)).equals(name)) {
        at++;
      }
      if (at < sent.size()) {
        needed.add(sent.get(at));
        from = at + 1;
      } else if (name.equals(operation)) {
        throw new IllegalStateException(
            "nothing sent does what is needed: %s in %s"
                .formatted(operation, sent.stream().map(Needed::name).toList()));
      }
    }
    return needed;
  }

  static String name(BsonDocument command) {
    String verb = command.getFirstKey();
    return verb + " " + command.getString(verb).getValue();
  }
}
