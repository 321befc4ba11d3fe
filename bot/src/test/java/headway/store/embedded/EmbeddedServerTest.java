package headway.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import headway.store.StoreException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EmbeddedServerTest {
  @TempDir Path folder;

  @Test
  void whatWasWrittenIsThereAfterARestart() {
    try (var server = EmbeddedServer.open(folder, 0)) {
      with(server, things -> things.insertOne(new Document("_id", 1).append("name", "headway")));
    }

    try (var server = EmbeddedServer.open(folder, 0)) {
      Document found = with(server, things -> things.find(new Document("_id", 1)).first());

      assertThat(found).containsEntry("name", "headway");
    }
  }

  @Test
  void aSecondProcessOnTheFolderLearnsHowToJoinTheFirst() throws IOException {
    Process first = KilledWriter.start(folder, 1);
    try (BufferedReader lines = first.inputReader()) {
      assertThat(lines.readLine()).isEqualTo(KilledWriter.READY);

      assertThatThrownBy(() -> EmbeddedServer.open(folder, 0))
          .isInstanceOf(StoreException.class)
          .hasMessage(inUse());
    } finally {
      first.destroyForcibly();
    }
  }

  @Test
  void aSecondServerInTheSameProcessIsToldTheSame() {
    try (var first = EmbeddedServer.open(folder, 0)) {
      assertThatThrownBy(() -> EmbeddedServer.open(folder, 0))
          .isInstanceOf(StoreException.class)
          .hasMessage(inUse());

      assertThat(first.connectionString()).startsWith("mongodb://127.0.0.1:");
    }
  }

  private String inUse() {
    return "Another Headway is using "
        + folder
        + ". Stop it, or let this one join it: start the first with HEADWAY_STORE_PORT=27027 and"
        + " this one with MONGODB_URI=mongodb://127.0.0.1:27027";
  }

  @Test
  void aTakenPortIsNamedAndTheFolderStaysFree(@TempDir Path other) {
    try (var first = EmbeddedServer.open(folder, 0)) {
      String port = first.connectionString().replaceAll(".*:", "");

      assertThatThrownBy(() -> EmbeddedServer.open(other, Integer.parseInt(port)))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("Port " + port)
          .hasMessageContaining("HEADWAY_STORE_PORT");
    }

    EmbeddedServer.open(other, 0).close();
  }

  @Test
  void itsThreadsAreDaemonsAndEndWithIt() {
    Set<Thread> before = Thread.getAllStackTraces().keySet();

    try (var server = EmbeddedServer.open(folder, 0)) {
      with(server, things -> things.countDocuments());
      assertThat(started(before)).isNotEmpty().allMatch(Thread::isDaemon);
    }

    assertThat(started(before)).isEmpty();
  }

  private static Set<Thread> started(Set<Thread> before) {
    Set<Thread> now = new HashSet<>(Thread.getAllStackTraces().keySet());
    now.removeAll(before);
    now.removeIf(thread -> !thread.getName().startsWith("mongo-server"));
    return now;
  }

  private static <T> T with(EmbeddedServer server, Function<MongoCollection<Document>, T> work) {
    try (var client = MongoClients.create(server.connectionString())) {
      return work.apply(client.getDatabase("headway").getCollection("things"));
    }
  }
}
