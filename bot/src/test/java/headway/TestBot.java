package headway;

import com.mongodb.client.MongoDatabase;
import headway.chat.Place;
import headway.chat.Profile;
import headway.chat.Request;
import headway.chat.Request.Input;
import headway.chat.console.Console;
import headway.chat.console.ConsoleBoard;
import headway.chat.console.ConsoleChannels;
import headway.chat.console.ConsoleChat;
import headway.chat.console.ConsoleDirectory;
import headway.chat.console.ConsoleSpace;
import headway.chat.console.Layout;
import headway.chat.console.Lines;
import headway.chat.console.MessageNumbers;
import headway.chat.console.Presses;
import headway.chat.console.Printer;
import headway.chat.console.Requests;
import headway.chat.menu.Speech;
import headway.coach.Phrasebook;
import headway.command.Areas;
import headway.command.Handler;
import headway.command.grammar.Grammar;
import headway.domain.Space;
import headway.publish.hand.HandPublisher;
import headway.settings.Settings;
import headway.store.mongo.ArchiveFiles;
import headway.store.mongo.MongoStores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// The whole bot on a test's database and a simulated clock, talked with through the console.
public final class TestBot {
  public static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
  private static final Path HOME = Path.of("target", "test-home");

  private final MongoStores stores;
  private final Screenful screen = new Screenful();
  private final SimulatedClock clock;
  private final Printer printer;
  private final Requests requests;
  private final Bot bot;
  private final SimulatedHands hands;
  private final Ground ground;

  private TestBot(Settings settings, MongoStores stores, Instant start, SplittableRandom random) {
    this.stores = stores;
    this.clock = SimulatedClock.startingAt(start, stores.simulation());
    this.printer = new Printer(new MessageNumbers(stores.numbers()), clock, Layout.JSON, screen);
    this.requests =
        new Requests(
            random,
            clock,
            new Presses(stores.letters(), stores.welcomeCards(), stores.offers()),
            account -> stores.questions().find(account, new Place.Direct()).isPresent());
    this.ground =
        new Ground(
            settings,
            stores,
            new ArchiveFiles(HOME.resolve("files")),
            new Ground.Chance(clock, random, random),
            Phrasebook.bundled());
    this.bot = Bot.of(ground, chats(), 1);
    this.hands = new SimulatedHands(clock, new Simulator(clock, bot.dues()));
  }

  /// A bot on an empty database; `#general` is listed and is the share channel.
  public static TestBot on(MongoDatabase database) {
    database.drop();
    TestBot bot = started(database, START, 1);
    var general = ConsoleSpace.channel("general");
    bot.stores
        .spaces()
        .add(new Space(ConsoleSpace.ID, "console", Optional.of(general), List.of(general), false));
    return bot;
  }

  /// Another process on the same database; each has its own seed.
  public static TestBot beside(TestBot other, MongoDatabase database, int seed) {
    return started(database, other.clock.instant(), seed);
  }

  /// Something that begins as a picture does, where members put theirs.
  private static void putPicture() {
    try {
      Files.createDirectories(HOME.resolve("files"));
      Files.writeString(
          HOME.resolve("files").resolve("graph.png"),
          "\u0089PNG\r\n\u001a\n",
          StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TestBot started(MongoDatabase database, Instant start, int seed) {
    putPicture();
    Settings settings =
        Settings.read(Map.of("HEADWAY_HOME", HOME.toAbsolutePath().toString()), Optional.empty());
    SplittableRandom random = new SplittableRandom(seed);
    var delivery = settings.delivery();
    MongoStores stores =
        new MongoStores(
            database,
            InstantSource.system(),
            random,
            delivery.claim().lease(),
            Deliverer.patience(delivery));
    return new TestBot(settings, stores, start, random);
  }

  private Chats chats() {
    ConsoleChannels channels =
        new ConsoleChannels(printer, () -> stores.members().at(ConsoleSpace.ID).size());
    return new Chats(Map.of(), Map.of(), List.of(new HandPublisher()))
        .with(new ConsoleChat(printer, stores.letters(), clock), channels)
        .with(new ConsoleBoard(printer), new ConsoleDirectory());
  }

  /// Everything shown in answer to one line of the console.
  public List<Heard> hear(String line) {
    screen.taken();
    new Console(new Once(line), printer, requests, bot.router(), hands).run();
    return screen.taken();
  }

  /// The one message that answers the line.
  public Heard say(String line) {
    List<Heard> heard = hear(line);
    if (heard.size() != 1) {
      throw new AssertionError(line + " was answered by " + heard.size() + " messages: " + heard);
    }
    return heard.getFirst();
  }

  /// The one message that answers a press of that button.
  public Heard press(Heard on, String label) {
    return press("you", on, label);
  }

  public Heard press(String who, Heard on, String label) {
    int at = on.buttons().indexOf(label);
    if (at < 0) {
      throw new AssertionError("no button " + label + " on " + on);
    }
    return say("@" + who + ": !press " + (at + 1) + " " + on.id());
  }

  /// Hands in what `you` did in a direct message, under that event id.
  public List<Heard> receive(String event, Input input) {
    return receive(event, "you", new Place.Direct(), input);
  }

  public List<Heard> receive(String event, String who, Place place, Input input) {
    screen.taken();
    bot.router().receive(request(event, who, place, input));
    return screen.taken();
  }

  /// Does the work and dies before a word of the answer is out.
  public void die(String event, Input input) {
    screen.dieAtNextMessage();
    try {
      bot.router().receive(request(event, "you", new Place.Direct(), input));
    } catch (Screenful.Killed _) {
      return;
    }
    throw new AssertionError("nothing was said to " + input);
  }

  /// Takes up what a dead process left, as at a start.
  public List<Heard> resume() {
    screen.taken();
    stores.forgetLeases();
    bot.router().resume();
    return screen.taken();
  }

  /// The commands as a chat with menus shows them.
  public Speech speech() {
    return bot.speech();
  }

  /// All commands of the bot.
  public Grammar<Handler> grammar() {
    return new Areas(new Wiring(new Base(ground, chats())).areas()).grammar();
  }

  public MongoStores stores() {
    return stores;
  }

  private Request request(String event, String who, Place place, Input input) {
    Profile profile = new Profile(who, Optional.empty(), ConsoleSpace.ID, who.equals("you"));
    Request.From from = new Request.From(ConsoleSpace.account(who), place, profile);
    return new Request(event, from, input, clock.instant());
  }

  /// One line, then the end.
  private static final class Once implements Lines {
    private final Deque<Line> lines = new ArrayDeque<>();

    Once(String line) {
      lines.add(new Line.Words(line));
    }

    @Override
    public Line next(boolean continued) {
      return lines.isEmpty() ? new Line.End() : lines.remove();
    }
  }
}
