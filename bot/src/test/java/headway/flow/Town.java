package headway.flow;

import com.mongodb.client.MongoDatabase;
import headway.chat.Access;
import headway.chat.Button;
import headway.chat.Channels;
import headway.chat.Chat;
import headway.chat.Field;
import headway.chat.Message;
import headway.chat.Part;
import headway.chat.Place;
import headway.chat.Posted;
import headway.chat.Profile;
import headway.chat.Reach;
import headway.chat.Request;
import headway.domain.Account;
import headway.domain.Announcements;
import headway.domain.Card;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Habits;
import headway.domain.Kind;
import headway.domain.Matter;
import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.NudgeMode;
import headway.domain.NudgeState;
import headway.domain.Person;
import headway.domain.Post;
import headway.domain.Sequence;
import headway.domain.Share;
import headway.domain.ShareId;
import headway.domain.SpaceId;
import headway.domain.WeeklyTime;
import headway.domain.nudge.NudgeTimes;
import headway.domain.week.Rhythm;
import headway.domain.week.Turn;
import headway.flow.nudge.ReachFirst;
import headway.flow.pool.PoolDoor;
import headway.store.mongo.MongoStores;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// A console space with real stores, people who speak in it, and a Monday morning.
public final class Town {
  public static final Instant MONDAY = Instant.parse("2026-11-23T10:00:00Z");
  public static final SpaceId SPACE = new SpaceId(ChatKind.CONSOLE, "console");
  public static final Channel GENERAL = channel("general");
  public static final Channel CLOSED = channel("closed");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

  private final MongoDatabase database;
  public final MongoStores stores;
  public final Bells bells;
  public final FirstWeek firstWeek;
  private int counted;

  public Town(MongoDatabase database) {
    this.database = database;
    this.stores = process();
    this.bells = new Bells(stores.alarms());
    this.firstWeek = new FirstWeek(stores.members(), bells);
  }

  /// The stores as one more process has them.
  public MongoStores process() {
    return new MongoStores(
        database,
        InstantSource.fixed(MONDAY),
        RandomGenerator.getDefault(),
        Duration.ofMinutes(1),
        handed -> handed.at());
  }

  public static Map<ChatKind, Channels> channels() {
    return Map.of(ChatKind.CONSOLE, new Rooms());
  }

  /// The way into the pools, for at most so many suggestions a day.
  public PoolDoor pool(int aDay) {
    return new PoolDoor(stores.pools(), stores.suggestions(), aDay);
  }

  /// Writes through that chat, as that kind of one.
  public ReachFirst reach(Map<ChatKind, Chat> chats) {
    OpenQuestions questions = new OpenQuestions(stores.questions(), Duration.ofHours(24));
    return new ReachFirst(
        stores.members(),
        new Outbox(chats, stores.offers(), stores.letters(), questions, () -> "o" + next()));
  }

  /// Somebody new, in Berlin, who writes to the bot for the first time.
  public Caller newcomer() {
    String user = "user" + next();
    Account account = new Account(ChatKind.CONSOLE, SPACE.id(), user);
    Person person = new Person("Mia", List.of(account), SPACE);
    Habits.NudgePlan nudges =
        new Habits.NudgePlan(
            NudgeMode.DAILY,
            new NudgeTimes(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), LocalTime.of(9, 30)));
    Habits habits =
        new Habits(
            nudges,
            NudgeState.NEW,
            List.of(new WeeklyTime(DayOfWeek.TUESDAY, LocalTime.of(9, 0))),
            Set.of(),
            Announcements.NONE);
    Member member =
        stores
            .members()
            .add(
                new Member(
                    new MemberId(user), person, Card.BLANK, Rhythm.start(BERLIN, MONDAY), habits));
    return caller(member, new Place.Direct(), false, MONDAY);
  }

  /// The same person as they are stored now, speaking anew at that instant.
  public Caller again(Caller caller, Instant now) {
    Member member = stores.members().find(caller.id()).orElseThrow();
    return caller(member, caller.from().place(), caller.isLead(), now);
  }

  public Caller again(Caller caller) {
    return again(caller, caller.now());
  }

  public Caller lead(Caller caller) {
    return caller(caller.member(), caller.from().place(), true, caller.now());
  }

  public Caller inChannel(Caller caller) {
    return caller(caller.member(), new Place.InChannel(GENERAL), caller.isLead(), caller.now());
  }

  public Share logs(Caller caller, String words, LocalDate day) {
    int number = stores.numbers().next(caller.id(), Sequence.SHARE);
    Instant at = Turn.startOf(day, caller.zone()).plus(Duration.ofHours(6));
    Share share =
        new Share(
            new ShareId(caller.id(), number),
            new Matter.Words(words),
            Optional.of(Kind.INSIGHT),
            new Share.Moment(day, at),
            new Share.Trail(
                new Share.Origin.Logged(), List.of("hand"), List.of(), Share.Fate.STANDS));
    return stores.shares().add(share, caller.id().value() + "/test/" + number);
  }

  /// All that a member reads, messages below each other.
  public static String read(Reply reply) {
    return reply.said().stream()
        .map(said -> read(said.message()))
        .collect(Collectors.joining("\n"));
  }

  public static List<String> buttons(Reply reply) {
    return message(reply).buttons().stream().map(Button::label).toList();
  }

  /// The name of the one thing asked, if any.
  public static String asked(Reply reply) {
    return field(reply).map(Field::name).orElse("");
  }

  public static Optional<Field> field(Reply reply) {
    return message(reply).form().map(form -> form.fields().getFirst());
  }

  public static Message message(Reply reply) {
    return reply.said().getLast().message();
  }

  private static String read(Message message) {
    return message.parts().stream()
        .map(part ->
            switch (part) {
              case Part.Ours ours -> ours.text();
              case Part.Theirs theirs -> theirs.text();
              case Part.Mistake mistake -> mistake.text();
              case Part.Link link -> link.url();
              case Part.When when -> when.at().atZone(when.zone()).toLocalDateTime().toString();
              case Part.Person person -> person.name();
              case Part.File file -> file.path();
              case Part.Grid grid -> grid.text();
            })
        .collect(Collectors.joining());
  }

  private Caller caller(Member member, Place place, boolean lead, Instant now) {
    Profile profile = new Profile("Mia", Optional.empty(), SPACE, lead);
    Request.From from = new Request.From(member.person().lastUsed(), place, profile);
    return new Caller(member, from, "e" + next(), now);
  }

  private static Channel channel(String id) {
    return new Channel(ChatKind.CONSOLE, SPACE.id(), id);
  }

  private int next() {
    return ++counted;
  }

  /// `#general` for everybody, `#closed` to read only, nothing else.
  private static final class Rooms implements Channels {
    @Override
    public ChatKind kind() {
      return ChatKind.CONSOLE;
    }

    @Override
    public Optional<Channel> named(String words, SpaceId space, Account asker) {
      return List.of(GENERAL, CLOSED).stream()
          .filter(channel -> ("#" + channel.id()).equals(words))
          .findFirst();
    }

    @Override
    public Optional<Reach> reach(Channel channel) {
      return Optional.of(new Reach("#" + channel.id(), 12, false));
    }

    @Override
    public Access access(Account account, Channel channel) {
      return channel.equals(GENERAL)
          ? new Access.Open()
          : new Access.Shut("you can't post there yourself.");
    }

    @Override
    public Posted post(Channel channel, Account author, Post post, String key) {
      return new Posted.Refused("nothing is posted in these tests");
    }
  }
}
