package headway.flow.queue;

import com.mongodb.client.MongoDatabase;
import headway.SettableClock;
import headway.chat.Place;
import headway.chat.Profile;
import headway.chat.Request;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.Member;
import headway.domain.Outlet;
import headway.domain.Space;
import headway.domain.SpaceId;
import headway.flow.Caller;
import headway.store.mongo.MongoStores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.bson.Document;

/// A space on an empty database, its clocks, and all that its chat and its outlets saw.
final class World {
  /// 10:00 in Berlin, where everybody lives; the next slots are Tue 09:00 and Thu 12:30.
  static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

  static final Duration LEASE = Duration.ofMinutes(2);
  static final SpaceId SPACE = new SpaceId(ChatKind.CONSOLE, "console");
  static final Channel GENERAL = new Channel(ChatKind.CONSOLE, "console", "general");
  static final Channel TALKS = new Channel(ChatKind.CONSOLE, "console", "talks");
  static final Outlet TO_GENERAL = new Outlet.ToChannel(GENERAL);
  static final Outlet TO_TALKS = new Outlet.ToChannel(TALKS);
  static final Outlet BY_HAND = new Outlet.ByHand();

  final MongoDatabase database;
  final SettableClock clock = new SettableClock(MONDAY);
  final SettableClock machine = new SettableClock(Instant.parse("2031-01-01T00:00:00Z"));
  final RecordingChat chat = new RecordingChat();
  final RecordingPublisher publisher = new RecordingPublisher();
  final Rooms rooms = new Rooms();
  final MongoStores stores;
  private int events;

  World(MongoDatabase database) {
    this.database = database;
    for (String collection : database.listCollectionNames()) {
      database.getCollection(collection).deleteMany(new Document());
    }
    this.stores = process(1);
    stores
        .spaces()
        .add(new Space(SPACE, "Console", Optional.of(GENERAL), List.of(GENERAL, TALKS), false));
  }

  /// The stores as another process has them.
  MongoStores process(int seed) {
    return new MongoStores(
        database, machine, new SplittableRandom(seed), LEASE, Node.HAND_PATIENCE);
  }

  /// Somebody new.
  Member joins(String name) {
    return stores
        .members()
        .add(People.member(name, new Account(ChatKind.CONSOLE, "console", name)));
  }

  Account account(Member member) {
    return member.person().lastUsed();
  }

  Member now(Member member) {
    return stores.members().find(member.id()).orElseThrow();
  }

  Draft now(Draft draft) {
    return stores.drafts().find(draft.id()).orElseThrow();
  }

  Delivery delivery(Draft draft, int number) {
    return now(draft).delivery(number).orElseThrow();
  }

  DeliveryState state(Draft draft, int number) {
    return delivery(draft, number).state();
  }

  /// A new event of this member, now.
  Caller says(Member member) {
    Profile profile = new Profile(member.person().name(), Optional.empty(), SPACE, false);
    Request.From from = new Request.From(account(member), new Place.Direct(), profile);
    return new Caller(now(member), from, "e" + ++events, clock.instant());
  }

  /// A draft that lacks nothing, to those outlets.
  Draft drafts(Member member, int number, String text, Outlet... outlets) {
    Draft draft = People.draft(new DraftId(member.id(), number), text, List.of(outlets));
    return stores.drafts().add(draft, says(member).change("draft"));
  }
}
