package headway;

import com.mongodb.client.MongoDatabase;
import headway.chat.Place;
import headway.chat.Profile;
import headway.chat.Request;
import headway.chat.console.Console;
import headway.chat.console.ConsoleChannels;
import headway.chat.console.ConsoleChat;
import headway.chat.console.ConsoleSpace;
import headway.chat.console.Layout;
import headway.chat.console.Lines;
import headway.chat.console.Presses;
import headway.chat.console.Printer;
import headway.chat.console.Requests;
import headway.command.Router;
import headway.domain.Sequence;
import headway.domain.Space;
import headway.store.mongo.MongoStores;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/// The bot on a test's database and a simulated clock, talked with through the console.
///
/// The console's `#general` is listed and is the share channel.
public final class TestBot {
  public static final Instant START = Instant.parse("2026-11-23T08:00:00Z");

  private final MongoStores stores;
  private final Screenful screen = new Screenful();
  private final SimulatedClock clock;
  private final Printer printer;
  private final Requests requests;
  private final TestWiring wiring;
  private final SimulatedHands hands;

  private TestBot(MongoStores stores, SplittableRandom random, Instant start) {
    this.stores = stores;
    this.clock = SimulatedClock.startingAt(start, stores.simulation());
    this.printer =
        new Printer(
            () -> stores.numbers().next(ConsoleSpace.ID, Sequence.MESSAGE),
            clock,
            Layout.JSON,
            screen);
    this.requests = new Requests(random, clock, new Presses(stores.letters(), stores.offers()));
    ConsoleChat chat = new ConsoleChat(printer, stores.letters(), clock);
    ConsoleChannels channels = new ConsoleChannels(printer, () -> 2);
    this.wiring = new TestWiring(stores, chat, channels, clock, random);
    this.hands = new SimulatedHands(clock, new Simulator(clock, List.of(wiring.deliverDue())));
  }

  /// A bot on an empty database.
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
  public static TestBot beside(MongoDatabase database, TestBot other, int seed) {
    return started(database, other.clock.instant(), seed);
  }

  private static TestBot started(MongoDatabase database, Instant start, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    MongoStores stores =
        new MongoStores(
            database,
            InstantSource.system(),
            random,
            Duration.ofMinutes(2),
            handed -> handed.at().plus(Duration.ofDays(handed.asked() ? 7 : 1)));
    return new TestBot(stores, random, start);
  }

  /// Everything shown in answer to one line of the console.
  public List<Heard> hear(String line) {
    screen.taken();
    new Console(new Once(line), printer, requests, wiring.router(), hands).run();
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

  /// Hands in a line of `you` under that event id.
  public List<Heard> receive(String event, String words) {
    screen.taken();
    wiring.router().receive(request(event, new Request.Input.Line(words)));
    return screen.taken();
  }

  public List<Heard> receive(Request request) {
    screen.taken();
    wiring.router().receive(request);
    return screen.taken();
  }

  public Request request(String event, Request.Input input) {
    var account = ConsoleSpace.account("you");
    Profile profile = new Profile("you", Optional.empty(), ConsoleSpace.ID, true);
    return new Request(
        event, new Request.From(account, new Place.Direct(), profile), input, clock.instant());
  }

  /// Does the work of a line and dies before a word of the answer is out.
  public void die(String event, String words) {
    die(request(event, new Request.Input.Line(words)));
  }

  public void die(Request request) {
    screen.dieAtNextMessage();
    try {
      wiring.router().receive(request);
    } catch (Screenful.Killed _) {
      return;
    }
    throw new AssertionError("nothing was said to " + request);
  }

  /// Takes up what a dead process left, as at a start.
  public List<Heard> resume() {
    screen.taken();
    stores.forgetLeases();
    wiring.router().resume();
    return screen.taken();
  }

  public MongoStores stores() {
    return stores;
  }

  public Router router() {
    return wiring.router();
  }

  public Instant now() {
    return clock.instant();
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
