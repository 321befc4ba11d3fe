package headway;

import com.mongodb.client.MongoDatabase;
import headway.chat.console.ClockHands;
import headway.coach.Phrasebook;
import headway.settings.Settings;
import headway.store.mongo.ArchiveFiles;
import headway.store.mongo.Connection;
import headway.store.mongo.MongoStores;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.bson.Document;
import picocli.CommandLine;

/// The whole bot on a clock that is moved, in a chat that it reaches through a room.
final class Stage implements AutoCloseable {
  /// People take their time, so that nobody is told more than a chat lets through.
  private static final Duration BETWEEN = Duration.ofSeconds(2);

  private final Opened opened;
  private final SimulatedClock clock;
  private final ClockHands hands;
  private final Shelf shelf;
  private final Chats chats;

  /// What is kept, as the bot sees it and as it lies there.
  private record Shelf(MongoStores stores, MongoDatabase database) {}

  /// One chat, as the bot is joined to it.
  interface Room {
    Chats among(Chats others);

    void listen(Bot bot);
  }

  /// How a room is opened.
  interface Door {
    Room open(Opened opened, Settings settings, MongoStores stores, SimulatedClock clock);
  }

  private Stage(Opened opened, SimulatedClock clock, ClockHands hands, Shelf shelf, Chats chats) {
    this.opened = opened;
    this.clock = clock;
    this.hands = hands;
    this.shelf = shelf;
    this.chats = chats;
  }

  static Stage set(Path home, String start, Map<String, String> environment, Door door) {
    return set(home, start, environment, door, 1);
  }

  /// @param together how much of what is due is done side by side; 1 keeps its order
  static Stage set(
      Path home, String start, Map<String, String> environment, Door door, int together) {
    Opened opened = new Opened();
    Settings settings = Settings.read(environment, Optional.empty());
    SecureRandom random = new SecureRandom();
    Connection connection = opened.with(LiveErrands.open(settings));
    MongoStores stores = Run.stores(settings, connection, Clock.tickMillis(ZoneOffset.UTC), random);
    SimulatedClock clock =
        SimulatedClock.startingAt(OffsetDateTime.parse(start).toInstant(), stores.simulation());
    Ground ground =
        new Ground(
            settings,
            stores,
            new ArchiveFiles(home.resolve("files")),
            new Ground.Chance(
                clock, new SplittableRandom(clock.instant().getEpochSecond()), random),
            Phrasebook.bundled());
    Room room = door.open(opened, settings, stores, clock);
    RunOptions service = new RunOptions();
    new CommandLine(service).parseArgs("--no-console");
    Chats chats = room.among(Terminals.open(opened, ground, service).chats());
    Bot bot = Bot.of(ground, chats, together);
    room.listen(bot);
    return new Stage(
        opened,
        clock,
        new SimulatedHands(clock, new Simulator(clock, bot.dues())),
        new Shelf(stores, connection.database()),
        chats);
  }

  Chats chats() {
    return chats;
  }

  SimulatedClock clock() {
    return clock;
  }

  MongoStores stores() {
    return shelf.stores();
  }

  /// Moves the clock and does what is due.
  void moves(String time) {
    hands.move(time);
  }

  /// A little time passes before somebody says the next thing.
  void goesOn() {
    clock.reach(clock.instant().plus(BETWEEN));
  }

  /// What is due now is done.
  void settles() {
    hands.settle();
  }

  /// How many documents are kept there.
  long stored(String collection) {
    return shelf.database().getCollection(collection).countDocuments();
  }

  /// How many requests have come.
  long come() {
    return stored("inbox");
  }

  /// How many requests are answered.
  long answered() {
    return shelf.database().getCollection("inbox").countDocuments(new Document("done", true));
  }

  @Override
  public void close() {
    opened.close();
  }
}
