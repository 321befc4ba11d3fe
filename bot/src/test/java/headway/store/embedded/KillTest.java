package headway.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process that writes, again and again, and looks for what it was told was saved.
final class KillTest {
  private static final int KILLS = 20;

  /// What a document may hold: the last answered write, and the one that was under way.
  private record Expected(Optional<Long> answered, Optional<Optional<Long>> underWay) {
    boolean allows(Optional<Long> found) {
      return found.equals(answered) || underWay.filter(found::equals).isPresent();
    }
  }

  private final Map<String, Expected> expected = new HashMap<>();

  @TempDir Path folder;

  @Test
  void everyAnsweredWriteSurvivesTwentyKills() throws Exception {
    long seed = new Random().nextLong();
    System.err.println("KillTest seed: " + seed);
    var random = new Random(seed);
    int answered = 0;

    for (int kill = 1; kill <= KILLS; kill++) {
      answered += runAndKill(kill, random.nextInt(50, 500));
      verify();
    }

    System.err.println("KillTest: " + KILLS + " kills, " + answered + " answered writes");
    assertThat(answered).isGreaterThan(KILLS);
  }

  private int runAndKill(int round, int milliseconds) throws IOException, InterruptedException {
    Process writer = KilledWriter.start(folder, round);
    int answered = 0;
    try (BufferedReader lines = writer.inputReader(StandardCharsets.US_ASCII)) {
      assertThat(lines.readLine()).isEqualTo(KilledWriter.READY);
      var killer = Thread.ofVirtual().start(() -> killAfter(writer, milliseconds));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        answered += note(line);
      }
      killer.join();
    }
    writer.waitFor();
    return answered;
  }

  /// Through its handle, which leaves what it printed readable.
  private static void killAfter(Process writer, int milliseconds) {
    try {
      assertThat(writer.waitFor(milliseconds, TimeUnit.MILLISECONDS)).isFalse();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      writer.toHandle().destroyForcibly();
    }
  }

  /// A line is `+ID VALUE` before a write and `=ID VALUE` after its answer; value 0 is a delete.
  private int note(String line) {
    String[] words = line.substring(1).split(" ", -1);
    if (words.length < 2 || !line.endsWith(".")) {
      return 0;
    }
    long value = Long.parseLong(words[1]);
    Optional<Long> now = value == 0 ? Optional.empty() : Optional.of(value);
    Expected before =
        expected.getOrDefault(words[0], new Expected(Optional.empty(), Optional.empty()));
    boolean answer = line.startsWith("=");
    expected.put(
        words[0],
        answer
            ? new Expected(now, Optional.empty())
            : new Expected(before.answered(), Optional.of(now)));
    return answer ? 1 : 0;
  }

  private void verify() {
    try (var server = EmbeddedServer.open(folder, 0);
        var client = MongoClients.create(server.connectionString())) {
      var documents = client.getDatabase("headway").getCollection(KilledWriter.COLLECTION);
      Map<String, Long> found = new HashMap<>();
      for (Document document : documents.find()) {
        found.put(document.getString("_id"), document.getLong("value"));
      }
      assertThat(documents.countDocuments()).isEqualTo(found.size());
      assertThat(expected.keySet()).containsAll(found.keySet());
      found.forEach((id, value) -> assertReachable(documents, id, value));
      expected.replaceAll((id, was) -> settled(documents, id, was, found));
    }
  }

  private static void assertReachable(MongoCollection<Document> documents, String id, long value) {
    List<Document> byId = documents.find(new Document("_id", id)).into(new ArrayList<>());
    List<Document> byIndex = documents.find(new Document("value", value)).into(new ArrayList<>());

    assertThat(byId).hasSize(1);
    assertThat(byIndex).isEqualTo(byId);
  }

  private static Expected settled(
      MongoCollection<Document> documents, String id, Expected was, Map<String, Long> found) {
    Optional<Long> value = Optional.ofNullable(found.get(id));
    assertThat(was.allows(value)).as("%s: expected %s, found %s", id, was, value).isTrue();
    was.answered()
        .filter(old -> !value.equals(Optional.of(old)))
        .ifPresent(old -> assertThat(documents.find(new Document("value", old)).first()).isNull());
    return new Expected(value, Optional.empty());
  }
}
