package headway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import headway.chat.console.ClockHands;
import headway.chat.slack.peer.FakeSlack;
import headway.chat.slack.peer.FakeUser;
import headway.chat.slack.peer.Sight;
import headway.coach.Phrasebook;
import headway.settings.Settings;
import headway.store.mongo.ArchiveFiles;
import headway.store.mongo.Connection;
import headway.store.mongo.MongoStores;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bson.Document;
import picocli.CommandLine;

/// A talk with the bot in Slack: words are slash commands, presses are presses, forms are filled
/// in.
final class SlackConversation extends Conversation {
  private static final Pattern LINE = Pattern.compile("(?:(#general) )?(?:@(\\w+): )?(.*)");
  private static final Pattern PRESS = Pattern.compile("!press (\\d+)");
  private static final String GENERAL = "C0001";
  private static final long PATIENCE_SECONDS = 30;

  private static final Duration LOOK_AGAIN = Duration.ofMillis(2);

  /// People take their time, so that nobody is told more than Slack lets through.
  private static final Duration BETWEEN = Duration.ofSeconds(2);

  private final Opened opened = new Opened();
  private final FakeSlack slack = FakeSlack.start();
  private final Map<String, FakeUser> people = new LinkedHashMap<>();
  private final Set<Heard> seen = new HashSet<>();
  private final List<Heard> heard = new ArrayList<>();
  private final MongoDatabase database;
  private final MongoCollection<Document> inbox;
  private final ClockHands hands;
  private final SimulatedClock clock;
  private final Way way;

  /// How words reach the bot.
  enum Way {
    WRITTEN,
    COMMANDED
  }

  SlackConversation(Path home, String start) throws IOException {
    this(home, start, Way.WRITTEN);
  }

  SlackConversation(Path home, String start, Way way) throws IOException {
    this.way = way;
    people.put("you", slack.person("U0YOU", "you", "Europe/Berlin", /* admin= */ true));
    people.put("mia", slack.person("U0MIA", "mia", "Europe/Berlin", /* admin= */ false));
    Settings settings =
        Settings.read(
            Map.of(
                "HEADWAY_HOME",
                home.toAbsolutePath().toString(),
                "SLACK_BOT_TOKEN",
                FakeSlack.BOT_TOKEN,
                "SLACK_APP_TOKEN",
                FakeSlack.APP_TOKEN,
                "SLACK_API_URL",
                slack.url()),
            Optional.empty());
    SecureRandom random = new SecureRandom();
    Connection connection = opened.with(LiveErrands.open(settings));
    MongoStores stores = Run.stores(settings, connection, Clock.tickMillis(ZoneOffset.UTC), random);
    clock = SimulatedClock.startingAt(OffsetDateTime.parse(start).toInstant(), stores.simulation());
    Ground ground =
        new Ground(
            settings,
            stores,
            new ArchiveFiles(home.resolve("files")),
            new Ground.Chance(
                clock, new SplittableRandom(clock.instant().getEpochSecond()), random),
            Phrasebook.bundled());
    SlackRoom room =
        SlackRoom.open(opened, settings.doors().slack(), stores, Optional.empty(), clock)
            .orElseThrow();
    RunOptions service = new RunOptions();
    new CommandLine(service).parseArgs("--no-console");
    Chats others = Terminals.open(opened, ground, service).chats();
    Bot bot = Bot.of(ground, room.among(others), 1);
    assertThat(room.listen(opened, bot)).isEmpty();
    hands = new SimulatedHands(clock, new Simulator(clock, bot.dues()));
    database = connection.database();
    inbox = database.getCollection("inbox");
  }

  /// How many documents are kept there.
  long stored(String collection) {
    return database.getCollection(collection).countDocuments();
  }

  FakeSlack slack() {
    return slack;
  }

  /// One more person in the workspace.
  void joins(String name) {
    people.put(
        name, slack.person("U0" + name.toUpperCase(Locale.ROOT), name, "UTC", /* admin= */ false));
  }

  FakeUser person(String name) {
    return Optional.ofNullable(people.get(name)).orElseThrow();
  }

  /// Does something in Slack that the bot is to answer, and waits until it has.
  void does(Consumer<FakeUser> deed, String... names) {
    long before = inbox.countDocuments();
    List.of(names).forEach(name -> deed.accept(person(name)));
    await(before + names.length);
  }

  @Override
  void say(String line) {
    if (line.startsWith("!clock ")) {
      moves(line.substring("!clock ".length()));
    } else {
      clock.reach(clock.instant().plus(BETWEEN));
      long before = inbox.countDocuments();
      act(line);
      await(before + 1);
      hands.settle();
    }
    look();
  }

  /// Waits until that is so.
  void until(BooleanSupplier so) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!so.getAsBoolean()) {
      assertThat(System.nanoTime()).as("what is waited for").isLessThan(end);
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
  }

  /// How many requests were ever taken in.
  long requests() {
    return inbox.countDocuments();
  }

  /// Moves the clock and does what is due, and looks at nothing.
  void moves(String time) {
    hands.move(time);
  }

  private void act(String line) {
    Matcher parts = LINE.matcher(line);
    assertThat(parts.matches()).isTrue();
    FakeUser by = person(Optional.ofNullable(parts.group(2)).orElse("you"));
    String words = parts.group(3);
    by.readsOn();
    Matcher press = PRESS.matcher(words);
    if (press.matches()) {
      by.presses(Integer.parseInt(press.group(1)));
    } else if (by.form().isPresent()) {
      by.submits(words);
    } else if (parts.group(1) != null) {
      by.commands(GENERAL, words);
    } else if (way == Way.COMMANDED) {
      by.commands(by.direct(), words);
    } else {
      by.writes(words);
    }
  }

  /// Until so many requests have come, and each is answered.
  private void await(long requests) {
    until(() -> inbox.countDocuments(new Document("done", true)) >= requests && !isLoading());
  }

  private boolean isLoading() {
    return people.values().stream()
        .flatMap(user -> user.seesForm().stream())
        .anyMatch(form -> form.text().equals("One moment."));
  }

  private void look() {
    people.forEach((name, user) -> {
      user.sees().forEach(sight -> keep("@" + name, sight));
      user.seesForm().ifPresent(sight -> keep("@" + name, sight));
    });
    slack.sights(GENERAL).forEach(sight -> keep("#general", sight));
  }

  private void keep(String to, Sight sight) {
    Heard message =
        new Heard(
            sight.ts(),
            Optional.empty(),
            to,
            sight.text(),
            sight.buttons(),
            List.of(),
            Optional.empty());
    if (seen.add(message)) {
      heard.add(message);
    }
  }

  @Override
  List<Heard> messages() {
    look();
    return List.copyOf(heard);
  }

  @Override
  public void close() {
    opened.close();
    slack.close();
  }
}
