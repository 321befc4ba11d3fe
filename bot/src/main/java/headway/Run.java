package headway;

import headway.chat.console.ClockHands;
import headway.chat.console.Console;
import headway.chat.console.ConsoleSpace;
import headway.coach.Phrasebook;
import headway.domain.Space;
import headway.domain.UsageException;
import headway.flow.Due;
import headway.schedule.Tick;
import headway.schedule.Timetable;
import headway.settings.Settings;
import headway.store.Simulation;
import headway.store.StoreException;
import headway.store.mongo.ArchiveFiles;
import headway.store.mongo.Connection;
import headway.store.mongo.MongoStores;
import headway.web.Route;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.random.RandomGenerator;

/// One run of the bot, from opening the store to closing it.
final class Run {
  private static final int TOGETHER = 16;

  private final Settings settings;
  private final RunOptions options;
  private final InstantSource machine = Clock.tickMillis(ZoneOffset.UTC);
  private final SecureRandom random = new SecureRandom();

  Run(Settings settings, RunOptions options) {
    this.settings = settings;
    this.options = options;
  }

  /// Where lines come from and messages go to, once there is something to talk about.
  interface Place {
    Terminals open(Opened opened, Ground ground);
  }

  /// Returns at the end of input, or when the process is told to stop.
  void go() {
    go((opened, ground) -> Terminals.open(opened, ground, options));
  }

  void go(Place place) {
    Opened opened = new Opened();
    try (Shutdown _ = Shutdown.of(opened)) {
      MongoStores stores = stores(opened.with(LiveErrands.open(settings)));
      InstantSource clock = clock(stores.simulation());
      Ground ground =
          new Ground(
              settings,
              stores,
              new ArchiveFiles(FilesFolder.of(settings)),
              new Ground.Chance(clock, choices(), random),
              Phrasebook.bundled().resting(settings.habit().nudge().wordingsRest()));
      Terminals terminals = place.open(opened, ground);
      SlackDoor door = new SlackDoor(settings, stores, random);
      Optional<SlackRoom> slack =
          options.clock().isPresent() ? Optional.empty() : door.room(opened, machine);
      Optional<DiscordRoom> discord =
          options.clock().isPresent()
              ? Optional.empty()
              : DiscordRoom.open(settings, stores, machine);
      Chats withSlack =
          slack.map(room -> room.among(terminals.chats())).orElseGet(terminals::chats);
      Chats chats = discord.map(room -> room.among(withSlack)).orElse(withSlack);
      Bot bot = Bot.of(ground, chats, options.console() ? 1 : TOGETHER);
      terminals.complete(bot);
      stores.spaces().add(consoleSpace());
      bot.router().resume();
      List<Due> dues = OneAtATime.each(bot.dues());
      ClockHands hands = hands(clock, dues);
      if (!(clock instanceof SimulatedClock)) {
        opened.with(Timetable.start(ticks(opened, dues, bot), settings.delivery().claim().tick()));
        List<Route> pages = new ArrayList<>(door.pages(machine));
        slack.ifPresent(room -> pages.addAll(room.listen(opened, bot)));
        discord.ifPresent(room -> room.listen(opened, bot));
        Website.open(opened, settings.doors().http(), pages, () -> isWell(stores));
      }
      talk(terminals, bot, hands);
    }
  }

  private void talk(Terminals terminals, Bot bot, ClockHands hands) {
    if (options.console()) {
      new Console(terminals.lines(), terminals.printer(), terminals.requests(), bot.router(), hands)
          .run();
      return;
    }
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// The same choices again for the same simulated start, so that a conversation can be repeated.
  private RandomGenerator choices() {
    return options
        .clock()
        .<RandomGenerator>map(start -> new SplittableRandom(start.getEpochSecond()))
        .orElse(random);
  }

  private static boolean isWell(MongoStores stores) {
    try {
      stores.simulation().last();
      return true;
    } catch (StoreException _) {
      return false;
    }
  }

  private MongoStores stores(Connection connection) {
    MongoStores stores = stores(settings, connection, machine, random);
    if (settings.store().mongo().isEmpty() && settings.store().port() == 0) {
      stores.forgetLeases();
    }
    return stores;
  }

  static MongoStores stores(
      Settings settings, Connection connection, InstantSource machine, RandomGenerator random) {
    var delivery = settings.delivery();
    return new MongoStores(
        connection.database(),
        machine,
        random,
        delivery.claim().lease(),
        Deliverer.patience(delivery));
  }

  private InstantSource clock(Simulation simulation) {
    if (options.clock().isPresent()) {
      return SimulatedClock.startingAt(options.clock().get(), simulation);
    }
    Instant now = machine.instant();
    Optional<Instant> ahead = simulation.last().filter(now::isBefore);
    if (ahead.isPresent()) {
      throw new UsageException(
          "This data has lived until %s under --clock, and the machine's clock reads %s. Start with --clock %s or later, or with another HEADWAY_HOME."
              .formatted(ahead.get(), now, ahead.get()));
    }
    return machine;
  }

  private static ClockHands hands(InstantSource clock, List<Due> dues) {
    return clock instanceof SimulatedClock simulated
        ? new SimulatedHands(simulated, new Simulator(simulated, dues))
        : new RunningHands(dues);
  }

  private List<Tick> ticks(Opened opened, List<Due> dues, Bot bot) {
    Heartbeat heartbeat = opened.with(new Heartbeat(settings.home(), machine));
    heartbeat.beat();
    List<Tick> ticks = new ArrayList<>();
    dues.forEach(due -> ticks.add(new Tick(due.name(), due::run)));
    ticks.add(new Tick("requests left behind", () -> bot.router().resume()));
    ticks.add(new Tick("heartbeat", heartbeat::beat));
    return ticks;
  }

  private static Space consoleSpace() {
    var general = ConsoleSpace.channel("general");
    return new Space(ConsoleSpace.ID, "console", Optional.of(general), List.of(general), false);
  }
}
