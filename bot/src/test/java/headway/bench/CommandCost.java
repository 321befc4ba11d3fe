package headway.bench;

import com.mongodb.client.MongoDatabase;
import headway.SilentBot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.bson.BsonDocument;

/// A command through the router, against the store operations it must make, done by hand.
///
/// Two bots with the same chance hear the same lines on databases of one server. What the first
/// sends is written down; while the second is timed, what was needed of it is done once more on a
/// third database. So both sides do the same work on the same data.
final class CommandCost {
  private static final int ROUNDS = 30;
  private static final Duration BETWEEN = Duration.ofHours(8);

  private final Store store;
  private final SilentBot watched;
  private final SilentBot routed;
  private final MongoDatabase raw;
  private final Map<String, Pair> pairs = new LinkedHashMap<>();

  CommandCost(Store store, String name) {
    this.store = store;
    this.watched = bot(store.watched(name + "-watched"));
    this.routed = bot(store.database(name + "-routed"));
    this.raw = store.database(name + "-raw");
    store.wire().taken().forEach(raw::runCommand);
  }

  /// Nanoseconds through the router and by hand, of one sort of line.
  private record Pair(List<Long> routed, List<Long> raw) {
    Pair() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  /// The time of all sorts of lines through the router, over that by hand; medians.
  double ratio() {
    Talk.SET_UP.forEach(this::prepare);
    for (int round = 1; round <= ROUNDS; round++) {
      for (Talk.Turn turn : Talk.turns()) {
        turn(turn, round);
      }
    }
    long through = pairs.values().stream().mapToLong(pair -> median(pair.routed())).sum();
    long byHand = pairs.values().stream().mapToLong(pair -> median(pair.raw())).sum();
    return through / (double) byHand;
  }

  static long median(List<Long> times) {
    return times.stream().sorted().skip(times.size() / 2).findFirst().orElseThrow();
  }

  private static SilentBot bot(MongoDatabase database) {
    return SilentBot.on(
        SilentBot.stores(database, new SplittableRandom(1)), new SplittableRandom(2), 1);
  }

  private void prepare(String line) {
    routed.hear(line);
    watched.hear(line);
    store.wire().taken().forEach(raw::runCommand);
  }

  private void turn(Talk.Turn turn, int round) {
    watched.pass(BETWEEN);
    routed.pass(BETWEEN);
    store.wire().taken().forEach(raw::runCommand);
    String said = turn.said(round);
    watched.hear(said);
    List<BsonDocument> sent = store.wire().taken();
    Runnable byHand = Raw.all(raw, turn.needed().of(sent));
    Pair pair = pairs.computeIfAbsent(turn.name(), _ -> new Pair());
    if (round % 2 == 0) {
      pair.routed().add(timed(() -> routed.hear(said)));
      pair.raw().add(timed(byHand));
    } else {
      pair.raw().add(timed(byHand));
      pair.routed().add(timed(() -> routed.hear(said)));
    }
  }

  static long timed(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return System.nanoTime() - start;
  }
}
