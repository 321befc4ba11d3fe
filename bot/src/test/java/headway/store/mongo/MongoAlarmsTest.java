package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.Alarm;
import headway.domain.AlarmKind;
import headway.domain.MemberId;
import headway.store.Alarms;
import headway.store.Alarms.Leased;
import headway.store.Alarms.Rung;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class MongoAlarmsTest {
  private static final Instant DUE = Instant.parse("2026-11-24T09:30:00Z");
  private static final Instant NEXT = DUE.plus(Duration.ofDays(1));
  private static final MemberId MIA = new MemberId("mia");
  private static final Alarm NUDGE = new Alarm(AlarmKind.NUDGE, MIA, DUE);

  private final MachineClock machine = new MachineClock();
  private final MongoDatabase database;
  private final Alarms one;
  private final Alarms two;

  MongoAlarmsTest(MongoDatabase database) {
    this.database = database;
    one = Nodes.node(database, machine, 1).alarms();
    two = Nodes.node(database, machine, 2).alarms();
  }

  @BeforeEach
  void empty() {
    MongoAlarms.collections()
        .forEach(alarms -> database.getCollection(alarms.name()).deleteMany(new Document()));
  }

  @Test
  void anAlarmStandsAtTheTimeSetLastUntilItIsCleared() {
    one.set(new Alarm(AlarmKind.NUDGE, MIA, NEXT));
    one.set(NUDGE);
    one.set(new Alarm(AlarmKind.NUDGE, new MemberId("ben"), NEXT));

    assertThat(one.find(AlarmKind.NUDGE, MIA)).contains(NUDGE);
    assertThat(one.next(AlarmKind.NUDGE)).contains(DUE);
    assertThat(one.next(AlarmKind.WEEK_END)).isEmpty();
    one.clear(AlarmKind.NUDGE, MIA);
    assertThat(one.find(AlarmKind.NUDGE, MIA)).isEmpty();
    assertThat(one.next(AlarmKind.NUDGE)).contains(NEXT);
  }

  @Test
  void aDueAlarmBeginsForOneProcessOnce() {
    one.set(NUDGE);
    one.set(new Alarm(AlarmKind.WEEK_END, MIA, DUE));

    List<Leased> leased = one.lease(AlarmKind.NUDGE, DUE, 10);

    assertThat(leased).containsExactly(new Leased(NUDGE, false));
    assertThat(two.lease(AlarmKind.NUDGE, DUE, 10)).isEmpty();
    assertThat(two.begin(NUDGE)).isFalse();
    assertThat(one.begin(NUDGE)).isTrue();
    assertThat(one.begin(NUDGE)).isFalse();
  }

  @Test
  void bothAlarmsOfAMemberAreLeasedApart() {
    Alarm week = new Alarm(AlarmKind.WEEK_END, MIA, DUE);
    one.set(NUDGE);
    one.set(week);
    one.lease(AlarmKind.NUDGE, DUE, 10);
    one.lease(AlarmKind.WEEK_END, DUE, 10);

    one.settle(List.of(new Rung(week, Optional.of(NEXT)), new Rung(NUDGE, Optional.of(NEXT))));

    assertThat(one.next(AlarmKind.NUDGE)).contains(NEXT);
    assertThat(one.next(AlarmKind.WEEK_END)).contains(NEXT);
  }

  @Test
  void aSettledAlarmRingsAtItsNextTimeOrNeverAgain() {
    Alarm ben = new Alarm(AlarmKind.NUDGE, new MemberId("ben"), DUE);
    one.set(NUDGE);
    one.set(ben);
    one.lease(AlarmKind.NUDGE, DUE, 10);
    one.begin(NUDGE);

    one.settle(List.of(new Rung(NUDGE, Optional.of(NEXT)), new Rung(ben, Optional.empty())));

    assertThat(one.find(AlarmKind.NUDGE, ben.member())).isEmpty();
    assertThat(two.lease(AlarmKind.NUDGE, DUE, 10)).isEmpty();
    assertThat(two.lease(AlarmKind.NUDGE, NEXT, 10))
        .containsExactly(new Leased(new Alarm(AlarmKind.NUDGE, MIA, NEXT), false));
  }

  @Test
  void whatWasSetMeanwhileStays() {
    Alarm meanwhile = new Alarm(AlarmKind.NUDGE, MIA, DUE.plusSeconds(7));
    one.set(NUDGE);
    one.lease(AlarmKind.NUDGE, DUE, 10);
    one.begin(NUDGE);
    two.set(meanwhile);

    one.settle(List.of(new Rung(NUDGE, Optional.of(NEXT))));

    assertThat(one.find(AlarmKind.NUDGE, MIA)).contains(meanwhile);
    assertThat(two.lease(AlarmKind.NUDGE, meanwhile.at(), 10))
        .containsExactly(new Leased(meanwhile, false));
    assertThat(two.begin(meanwhile)).isTrue();
  }

  @Test
  void whatADeadProcessBeganIsOnlySettled() {
    one.set(NUDGE);
    one.lease(AlarmKind.NUDGE, DUE, 10);
    one.begin(NUDGE);
    machine.move(Nodes.LEASE.plusSeconds(1));

    List<Leased> found = two.lease(AlarmKind.NUDGE, DUE, 10);

    assertThat(found).containsExactly(new Leased(NUDGE, true));
    assertThat(two.begin(NUDGE)).isFalse();
    assertThat(one.begin(NUDGE)).isFalse();
    two.settle(List.of(new Rung(NUDGE, Optional.of(NEXT))));
    assertThat(two.next(AlarmKind.NUDGE)).contains(NEXT);
  }

  @Test
  void whoLostTheLeaseSettlesNothing() {
    one.set(NUDGE);
    one.lease(AlarmKind.NUDGE, DUE, 10);
    machine.move(Nodes.LEASE.plusSeconds(1));
    two.lease(AlarmKind.NUDGE, DUE, 10);

    one.settle(List.of(new Rung(NUDGE, Optional.empty())));

    assertThat(two.begin(NUDGE)).isTrue();
  }
}
