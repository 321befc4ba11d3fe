package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.SpaceId;
import headway.store.WelcomeTurns;
import headway.store.WelcomeTurns.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class MongoWelcomeTurnsTest {
  private static final Turn FRESH = new Turn.Taken(Optional.empty());

  private final MachineClock machine = new MachineClock();
  private final Instant start = machine.instant();
  private final WelcomeTurns turns;

  MongoWelcomeTurnsTest(MongoDatabase database) {
    turns = Nodes.node(database, machine, 1).welcomeTurns();
  }

  @Test
  void ofManyAtOnceOneHasTheTurn() throws Exception {
    AtomicInteger events = new AtomicInteger();

    var met = Nodes.atOnce(8, () -> turns.take(channel("a"), "e" + events.incrementAndGet()));

    assertThat(Collections.frequency(met, FRESH)).isOne();
    assertThat(Collections.frequency(met, new Turn.Others())).isEqualTo(7);
  }

  @Test
  void theSameEventFindsItsOwnTurnUnfinished() {
    turns.take(channel("b"), "e1");

    assertThat(turns.take(channel("b"), "e1")).isEqualTo(new Turn.Taken(Optional.of(start)));
    assertThat(turns.take(channel("b"), "e2")).isEqualTo(new Turn.Others());
  }

  @Test
  void aDeadOnesTurnLapsesAndIsToldAsUnfinished() {
    turns.take(channel("c"), "e1");
    machine.move(Nodes.LEASE);

    assertThat(turns.take(channel("c"), "e2")).isEqualTo(new Turn.Taken(Optional.of(start)));
    turns.end(channel("c"), "e1");
    assertThat(turns.take(channel("c"), "e3")).isEqualTo(new Turn.Others());
  }

  @Test
  void aTurnThatEndedLeavesNothing() {
    turns.take(channel("d"), "e1");
    turns.end(channel("d"), "e1");

    assertThat(turns.take(channel("d"), "e2")).isEqualTo(FRESH);
  }

  @Test
  void aTurnThatWasLeftIsFreeAtOnceAndForgottenAfterADay() {
    turns.take(channel("e"), "e1");
    turns.leave(channel("e"), "e1");

    assertThat(turns.take(channel("e"), "e2")).isEqualTo(new Turn.Taken(Optional.of(start)));
    turns.leave(channel("e"), "e2");
    machine.move(Duration.ofDays(1));
    assertThat(turns.take(channel("e"), "e3")).isEqualTo(FRESH);
  }

  @Test
  void theTurnsOfOneSpaceAreRemovedAlone() {
    turns.take(channel("f"), "e1");
    turns.take(channel("T10", "f"), "e1");

    turns.removeAll(new SpaceId(ChatKind.SLACK, "T1"));

    assertThat(turns.take(channel("f"), "e2")).isEqualTo(FRESH);
    assertThat(turns.take(channel("T10", "f"), "e2")).isEqualTo(new Turn.Others());
  }

  private static Channel channel(String id) {
    return channel("T1", id);
  }

  private static Channel channel(String tenant, String id) {
    return new Channel(ChatKind.SLACK, tenant, id);
  }
}
