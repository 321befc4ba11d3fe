package headway.bench;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;

/// Writes down what the driver sends, fit to be sent again.
final class Wire implements CommandListener {
  private static final Set<String> ADDED_BY_DRIVER =
      Set.of("$db", "lsid", "$clusterTime", "txnNumber");

  private final List<BsonDocument> sent = new ArrayList<>();

  @Override
  public synchronized void commandStarted(CommandStartedEvent event) {
    BsonDocument command = new BsonDocument();
    event
        .getCommand()
        .forEach((key, value) -> {
          if (!ADDED_BY_DRIVER.contains(key)) {
            command.put(key, value);
          }
        });
    sent.add(new RawBsonDocument(command, new BsonDocumentCodec()));
  }

  /// What was sent since the last call.
  synchronized List<BsonDocument> taken() {
    List<BsonDocument> taken = List.copyOf(sent);
    sent.clear();
    return taken;
  }
}
