package headway.store.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.DeleteOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import headway.domain.Alarm;
import headway.domain.AlarmKind;
import headway.domain.ChatKind;
import headway.domain.MemberId;
import headway.store.Alarms;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;

/// Alarms by kind and member; `started` holds the time that was begun, so a new time is fresh.
final class MongoAlarms implements Alarms {
  private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

  private final MongoDatabase database;
  private final Leases leases;
  private final Held held = new Held();

  MongoAlarms(MongoDatabase database, Leases leases) {
    this.database = database;
    this.leases = leases;
  }

  /// One a kind, so that each is leased by its own index.
  static List<Collection> collections() {
    return Arrays.stream(AlarmKind.values())
        .map(kind -> Collection.of(name(kind), Index.on("nextAt")))
        .toList();
  }

  /// Drops any lease too: whoever rings the old time then leaves the new one alone.
  @Override
  public void set(Alarm alarm) {
    Document update =
        new Document(
                "$set", new Document("member", alarm.member().value()).append("nextAt", alarm.at()))
            .append("$unset", Held.RELEASED);
    UpdateOptions creating = new UpdateOptions().upsert(true);
    Upsert.run(
        () -> alarms(alarm.kind()).updateOne(id(alarm.kind(), alarm.member()), update, creating));
  }

  @Override
  public void clear(AlarmKind kind, MemberId member) {
    alarms(kind).deleteOne(id(kind, member));
  }

  @Override
  public Optional<Alarm> find(AlarmKind kind, MemberId member) {
    return Optional.ofNullable(alarms(kind).find(id(kind, member)).first())
        .map(stored -> alarm(kind, stored));
  }

  @Override
  public Optional<Instant> next(AlarmKind kind) {
    Document near = new Document("nextAt", 1);
    return Optional.ofNullable(alarms(kind).find(leases.passing()).sort(near).limit(1).first())
        .map(stored -> alarm(kind, stored).at());
  }

  @Override
  public List<Leased> lease(AlarmKind kind, Instant now, int limit) {
    return held.take(leases.lease(alarms(kind), now, limit)).stream()
        .map(stored -> new Leased(alarm(kind, stored), begun(stored)))
        .toList();
  }

  @Override
  public boolean begin(Alarm alarm) {
    Date at = Date.from(alarm.at());
    Document begun = new Document("$set", new Document("started", at));
    return ours(alarm)
        .map(ours -> ours.append("started", new Document("$ne", at)))
        .filter(ours -> alarms(alarm.kind()).updateOne(ours, begun).getMatchedCount() == 1)
        .isPresent();
  }

  @Override
  public void settle(List<Rung> rung) {
    for (AlarmKind kind : AlarmKind.values()) {
      List<Rung> ofKind = rung.stream().filter(one -> one.alarm().kind() == kind).toList();
      List<WriteModel<Document>> writes = ofKind.stream().flatMap(this::write).toList();
      if (!writes.isEmpty()) {
        alarms(kind).bulkWrite(writes, IN_ANY_ORDER);
      }
      held.release(ofKind.stream().map(one -> one.alarm().key()).toList());
    }
  }

  @Override
  public void leave(Alarm alarm, ChatKind chat) {
    ours(alarm).ifPresent(ours -> leases.leave(alarms(alarm.kind()), ours, Set.of(chat)));
    held.release(List.of(alarm.key()));
  }

  private Stream<WriteModel<Document>> write(Rung rung) {
    return ours(rung.alarm()).map(ours -> write(ours, rung.next())).stream();
  }

  private static WriteModel<Document> write(Document ours, Optional<Instant> next) {
    Document free = new Document(Held.RELEASED).append("started", "");
    return next.<WriteModel<Document>>map(at ->
            new UpdateOneModel<>(
                ours, new Document("$set", new Document("nextAt", at)).append("$unset", free)))
        .orElseGet(() -> new DeleteOneModel<>(ours));
  }

  private Optional<Document> ours(Alarm alarm) {
    return held.by(alarm.key()).map(ours -> ours.append("nextAt", Date.from(alarm.at())));
  }

  private MongoCollection<Document> alarms(AlarmKind kind) {
    return database.getCollection(name(kind));
  }

  private static String name(AlarmKind kind) {
    return "alarms." + kind.name().toLowerCase(Locale.ROOT);
  }

  private static Document id(AlarmKind kind, MemberId member) {
    return new Document("_id", new Alarm(kind, member, Instant.EPOCH).key());
  }

  private static Alarm alarm(AlarmKind kind, Document stored) {
    Instant at = stored.getDate("nextAt").toInstant();
    return new Alarm(kind, new MemberId(stored.getString("member")), at);
  }

  private static boolean begun(Document stored) {
    Instant at = stored.getDate("nextAt").toInstant();
    return Optional.ofNullable(stored.getDate("started"))
        .map(Date::toInstant)
        .filter(at::equals)
        .isPresent();
  }
}
