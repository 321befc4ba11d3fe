package headway.flow.queue;

import static headway.flow.queue.World.MONDAY;
import static headway.flow.queue.World.TO_GENERAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Member;
import headway.publish.Receipt;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class BackOffTest {
  private final World world;
  private final Flows flows;
  private final Member mia;
  private final Draft draft;

  BackOffTest(MongoDatabase database) {
    world = new World(database);
    flows = new Flows(world);
    mia = world.joins("mia");
    draft = world.drafts(mia, 1, "My first own words", TO_GENERAL);
    flows.approves(mia, draft, MONDAY);
  }

  private void busy(Optional<Duration> pause) {
    world.publisher.answer(new Receipt.NotNow("too many requests", pause));
  }

  /// How long each of the next tries is put off.
  private List<Duration> pauses(int tries) {
    List<Duration> pauses = new ArrayList<>();
    for (int i = 0; i < tries; i++) {
      busy(Optional.empty());
      flows.tick();
      Instant next = flows.next().orElseThrow();
      pauses.add(Duration.between(world.clock.instant(), next));
      world.clock.set(next);
    }
    return pauses;
  }

  @Test
  void aRefusalThatMayPassWaitsAsLongAsAsked() {
    busy(Optional.of(Duration.ofMinutes(7)));
    flows.tick();
    DeliveryState putOff = world.state(draft, 1);

    flows.tickAfter(Duration.ofMinutes(7).minusMillis(1));
    int early = world.publisher.publications().size();
    flows.tickAfter(Duration.ofMillis(1));

    assertThat(putOff)
        .isEqualTo(new DeliveryState.Waiting(MONDAY.plus(Duration.ofMinutes(7)), 1, false));
    assertThat(early).isEqualTo(1);
    assertThat(world.publisher.publications()).hasSize(2);
    assertThat(world.delivery(draft, 1).isPublished()).isTrue();
    assertThat(world.delivery(draft, 1).due()).isEqualTo(MONDAY);
  }

  @Test
  void withoutAPauseTheWaitDoublesUpToHalfAnHour() {
    assertThat(pauses(9))
        .extracting(Duration::toSeconds)
        .containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1800L, 1800L, 1800L);
  }

  @Test
  void everyTryHasTheSameKey() {
    pauses(2);
    flows.tick();

    assertThat(world.publisher.publications())
        .hasSize(3)
        .extracting(RecordingPublisher.Publication::key)
        .containsOnly("mia/1/1/1");
  }

  @Test
  void afterTwentyFourHoursItIsRefusedAndTold() {
    IntStream.range(0, 100).forEach(_ -> busy(Optional.of(Duration.ofMinutes(45))));

    while (flows.next().isPresent()) {
      world.clock.set(flows.next().orElseThrow());
      flows.tick();
    }

    assertThat(world.publisher.publications()).hasSize(33);
    assertThat(world.state(draft, 1)).isInstanceOf(DeliveryState.Refused.class);
    assertThat(world.clock.instant()).isEqualTo(MONDAY.plus(Duration.ofHours(24)));
    assertThat(world.chat.heardBy(world.account(mia)).getLast())
        .contains("too many requests; I try for 24 hours, no longer.");
  }

  @Test
  void aPauseBeyondTheTwentyFourHoursIsNotWaitedFor() {
    busy(Optional.of(Duration.ofDays(2)));

    flows.tick();

    assertThat(world.state(draft, 1)).isInstanceOf(DeliveryState.Refused.class);
  }

  @Test
  void aPauseOfNothingStillLetsTheTickEnd() {
    busy(Optional.of(Duration.ZERO));

    flows.tick();

    assertThat(flows.next()).contains(MONDAY.plusSeconds(1));
  }

  @Test
  void aRetryBeginsTheTwentyFourHoursAnew() {
    busy(Optional.of(Duration.ofHours(23)));
    flows.tick();
    world.clock.move(Duration.ofHours(22));
    flows.move.retry(world.says(mia), 1, 1);
    busy(Optional.of(Duration.ofHours(23)));

    flows.tick();

    assertThat(world.state(draft, 1)).isInstanceOf(DeliveryState.Waiting.class);
  }

  @Test
  void aTryThatComesTooLateBecauseTheBotWasDownIsAskedAbout() {
    busy(Optional.of(Duration.ofMinutes(30)));
    flows.tick();

    flows.tickAfter(Duration.ofMinutes(91));

    assertThat(world.state(draft, 1)).isInstanceOf(DeliveryState.Late.class);
    assertThat(world.publisher.publications()).hasSize(1);
  }

  @Test
  void whatIsPutOffWhileTheMemberHoldsTheQueueIsHeld() {
    world.publisher.answer(() -> {
      flows.hold.hold(world.says(mia));
      return new Receipt.NotNow("too many requests", Optional.empty());
    });
    flows.tick();

    flows.tickAfter(Duration.ofHours(2));

    assertThat(world.publisher.publications()).hasSize(1);
    assertThat(world.state(draft, 1))
        .isInstanceOfSatisfying(
            DeliveryState.Waiting.class, waiting -> assertThat(waiting.held()).isTrue());
  }
}
