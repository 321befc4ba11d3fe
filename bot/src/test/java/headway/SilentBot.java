package headway;

import com.mongodb.client.MongoDatabase;
import headway.chat.Access;
import headway.chat.Audience;
import headway.chat.Channels;
import headway.chat.Chat;
import headway.chat.Handle;
import headway.chat.Letter;
import headway.chat.Place;
import headway.chat.Posted;
import headway.chat.Profile;
import headway.chat.Reach;
import headway.chat.Request;
import headway.chat.Sent;
import headway.chat.console.ConsoleSpace;
import headway.coach.Phrasebook;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Post;
import headway.domain.Space;
import headway.domain.SpaceId;
import headway.flow.Due;
import headway.publish.channel.ChannelPublisher;
import headway.publish.hand.HandPublisher;
import headway.settings.Settings;
import headway.store.mongo.ArchiveFiles;
import headway.store.mongo.MongoStores;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;

/// The whole bot on a simulated clock, but its chat and its channels swallow what they are given.
public final class SilentBot {
  public static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
  public static final Channel GENERAL = ConsoleSpace.channel("general");

  private final SimulatedClock clock;
  private final Bot bot;
  private final SwallowingChat chat;
  private long heard;

  private SilentBot(SimulatedClock clock, Bot bot, SwallowingChat chat) {
    this.clock = clock;
    this.bot = bot;
    this.chat = chat;
  }

  /// A bot on these stores; the same chance makes the same bot.
  ///
  /// @param together how many due drafts are sent side by side
  public static SilentBot on(MongoStores stores, RandomGenerator chance, int together) {
    SimulatedClock clock = SimulatedClock.startingAt(START, stores.simulation());
    Settings settings = Settings.read(Map.of("HEADWAY_DELIVERY_BATCH", "2000"), Optional.empty());
    Ground ground =
        new Ground(
            settings,
            stores,
            new ArchiveFiles(settings.home()),
            new Ground.Chance(clock, chance, chance),
            Phrasebook.bundled());
    Swallowing channels = new Swallowing();
    SwallowingChat chat = new SwallowingChat();
    Chats chats =
        new Chats(
            Map.of(ChatKind.CONSOLE, chat),
            Map.of(ChatKind.CONSOLE, channels),
            List.of(new ChannelPublisher(channels), new HandPublisher()));
    stores
        .spaces()
        .add(new Space(ConsoleSpace.ID, "console", Optional.of(GENERAL), List.of(GENERAL), false));
    return new SilentBot(clock, Bot.of(ground, chats, together), chat);
  }

  /// The stores of a bot on that database, as the running bot opens them.
  public static MongoStores stores(MongoDatabase database, RandomGenerator chance) {
    var delivery = Settings.read(Map.of(), Optional.empty()).delivery();
    return new MongoStores(
        database,
        InstantSource.system(),
        chance,
        delivery.claim().lease(),
        Deliverer.patience(delivery));
  }

  /// Hears a line of `you` in a direct message and answers it.
  public void hear(String words) {
    hear("you", words);
  }

  public void hear(String name, String words) {
    Profile profile = new Profile(name, Optional.empty(), ConsoleSpace.ID, name.equals("you"));
    Request.From from = new Request.From(ConsoleSpace.account(name), new Place.Direct(), profile);
    heard++;
    bot.router()
        .receive(new Request("e" + heard, from, new Request.Input.Line(words), clock.instant()));
  }

  /// Lets time pass, and does everything due on the way.
  public void pass(Duration time) {
    new Simulator(clock, bot.dues()).advance(clock.instant().plus(time));
  }

  /// How long it took.
  ///
  /// @param settled nanoseconds until a batch of due texts was sent and written down
  /// @param told nanoseconds until their shares were recorded too, and their members told
  public record Took(long settled, long told) {}

  /// Sends what is due by then; the clock goes there without looking at anything else.
  public Took deliver(Instant then) {
    clock.reach(then);
    chat.changed.set(0);
    long start = System.nanoTime();
    bot.dues().stream().filter(due -> due.name().equals("delivery")).forEach(Due::run);
    return new Took(chat.changed.get() - start, System.nanoTime() - start);
  }

  private static final class SwallowingChat implements Chat {
    private final AtomicLong sent = new AtomicLong();

    /// When a message was first changed, by the machine's nanoseconds; 0 until then.
    private final AtomicLong changed = new AtomicLong();

    @Override
    public boolean isPresent() {
      return true;
    }

    @Override
    public ChatKind kind() {
      return ChatKind.CONSOLE;
    }

    @Override
    public Sent send(Audience to, Letter letter) {
      return new Sent.Delivered(new Handle(ChatKind.CONSOLE, "m" + sent.incrementAndGet(), true));
    }

    @Override
    public boolean update(Handle handle, Audience to, Letter letter) {
      changed.compareAndSet(0, System.nanoTime());
      return true;
    }
  }

  private static final class Swallowing implements Channels {
    @Override
    public ChatKind kind() {
      return ChatKind.CONSOLE;
    }

    @Override
    public Optional<Channel> named(String words, SpaceId space, Account asker) {
      return Optional.of(GENERAL).filter(_ -> words.equals("#general"));
    }

    @Override
    public Optional<Reach> reach(Channel channel) {
      return Optional.of(new Reach("#" + channel.id(), 12, false));
    }

    @Override
    public Access access(Account account, Channel channel) {
      return new Access.Open();
    }

    @Override
    public Posted post(Channel channel, Account author, Post post, String key) {
      return new Posted.Done("https://example.org/posted");
    }
  }
}
