package headway.flow.queue;

import headway.chat.Chat;
import headway.domain.ChatKind;
import headway.domain.UsageException;
import headway.domain.nudge.Quiet;
import headway.flow.OpenQuestions;
import headway.flow.Outbox;
import headway.flow.outlet.OutletBook;
import headway.publish.Publisher;
import headway.store.mongo.MongoStores;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What one process of the bot has to deliver with.
final class Node {
  static final HandedTimes.Patience HAND_PATIENCE =
      new HandedTimes.Patience(Duration.ofDays(1), Duration.ofDays(7));

  private static final SendDelivery.Patience PATIENCE =
      new SendDelivery.Patience(Duration.ofMinutes(60), Duration.ofHours(24));

  private final MongoStores stores;
  private final Publisher publisher;
  private final OutletBook outlets;
  private final Outbox outbox;

  Node(MongoStores stores, Chat chat, Publisher publisher, Rooms rooms) {
    this.stores = stores;
    this.publisher = publisher;
    this.outlets = new OutletBook(stores.spaces(), Map.of(ChatKind.CONSOLE, rooms));
    this.outbox =
        new Outbox(
            Map.of(ChatKind.CONSOLE, chat),
            stores.offers(),
            stores.letters(),
            new OpenQuestions(stores.questions(), Duration.ofDays(1)),
            () -> UUID.randomUUID().toString());
  }

  /// Every picture is there, but for one that vanished.
  static Path picture(String file) {
    if (file.equals("vanished.png")) {
      throw new UsageException("There is no picture \"vanished.png\". Put it there.");
    }
    return Path.of(file);
  }

  OutletBook outlets() {
    return outlets;
  }

  Outbox outbox() {
    return outbox;
  }

  DeliverDue deliverer(
      Publications publications, DeliverDue.Pace pace, Quiet quiet, InstantSource clock) {
    SendDelivery sending =
        new SendDelivery(
            stores.deliveries(),
            outlets,
            new Publish(List.of(publisher), Node::picture, stores.echoes(), clock),
            PATIENCE,
            Node::picture);
    HandedTimes handed = new HandedTimes(stores.members(), HAND_PATIENCE);
    TellEnd tell = new TellEnd(outbox, outlets, stores.members());
    PayOwed owed = new PayOwed(publications, tell, quiet);
    DeliverDraft work =
        new DeliverDraft(
            stores.members(), sending, handed, owed, new Presence(outbox, stores.deliveries()));
    return new DeliverDue(stores.deliveries(), work, pace, clock);
  }
}
