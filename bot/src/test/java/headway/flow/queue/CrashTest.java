package headway.flow.queue;

import static headway.flow.queue.World.BY_HAND;
import static headway.flow.queue.World.MONDAY;
import static headway.flow.queue.World.TO_GENERAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.domain.Account;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Member;
import headway.publish.Receipt;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A process dies; another one, on the same database, goes on.
@ExtendWith(MongoExtension.class)
final class CrashTest {
  private final World world;
  private final Flows flows;
  private final DeliverDue other;
  private final Member mia;
  private final Account account;
  private final Draft draft;

  CrashTest(MongoDatabase database) {
    world = new World(database);
    flows = new Flows(world);
    other = flows.otherProcess(2);
    mia = world.joins("mia");
    account = world.account(mia);
    draft = world.drafts(mia, 1, "My first own words", TO_GENERAL);
  }

  private static Receipt dies() {
    throw new Killed();
  }

  private void afterTheLease() {
    world.machine.move(World.LEASE.plusSeconds(1));
    other.run();
  }

  @Test
  void whatADeadProcessWasSendingIsUnsureAndAskedAboutNeverSentAgain() {
    flows.approves(mia, draft, MONDAY);
    world.publisher.answer(CrashTest::dies);
    world.chat.forget();
    assertThatThrownBy(flows::tick).isInstanceOf(Killed.class);

    other.run();
    DeliveryState during = world.state(draft, 1);
    afterTheLease();
    world.clock.move(Duration.ofDays(1));
    afterTheLease();

    assertThat(during).isInstanceOf(DeliveryState.Sending.class);
    assertThat(world.state(draft, 1))
        .isEqualTo(new DeliveryState.Unsure(MONDAY, "I stopped while it was being sent"));
    assertThat(world.publisher.publications()).hasSize(1);
    assertThat(world.chat.heardBy(account))
        .singleElement()
        .asString()
        .contains("I can't tell whether d1 reached #general", "I stopped while it was being sent.");
  }

  @Test
  void whatADeadProcessHadTakenButNotBegunGoesOut() {
    Draft second = world.drafts(mia, 2, "My second own words", TO_GENERAL);
    flows.approves(mia, draft, MONDAY.minusSeconds(1));
    flows.approves(mia, second, MONDAY);
    world.publisher.answer(CrashTest::dies);
    assertThatThrownBy(flows::tick).isInstanceOf(Killed.class);

    afterTheLease();

    assertThat(world.state(draft, 1)).isInstanceOf(DeliveryState.Unsure.class);
    assertThat(world.delivery(second, 2).isPublished()).isTrue();
    assertThat(world.publisher.texts())
        .containsExactly("My first own words", "My second own words");
  }

  @Test
  void aDeathBetweenSettlingAndTellingTellsLater() {
    flows.approves(mia, draft, MONDAY);
    world.publisher.answer(new Receipt.Refused("too long"));
    world.chat.forget();
    world.chat.refuse(() -> {
      throw new Killed();
    });
    assertThatThrownBy(flows::tick).isInstanceOf(Killed.class);

    DeliveryState settled = world.state(draft, 1);
    afterTheLease();
    other.run();

    assertThat(settled).isInstanceOf(DeliveryState.Refused.class);
    assertThat(world.chat.heardBy(account)).singleElement().asString().contains("didn't go out");
  }

  @Test
  void aDeathBetweenTheTwoMessagesOfAHandOverSaysBothAgain() {
    Draft hand = world.drafts(mia, 2, "My second own words", BY_HAND);
    flows.approves(mia, hand, MONDAY);
    world.chat.forget();
    world.chat.passThenRefuse(() -> {
      throw new Killed();
    });
    assertThatThrownBy(flows::tick).isInstanceOf(Killed.class);

    afterTheLease();

    assertThat(world.chat.heardBy(account))
        .hasSize(3)
        .last()
        .asString()
        .isEqualTo("My second own words");
  }

  @Test
  void aDeathBeforeTheShareIsRecordedRecordsItLaterOnce() {
    flows.approves(mia, draft, MONDAY);
    flows.shares.dieNext();
    assertThatThrownBy(flows::tick).isInstanceOf(Killed.class);

    DeliveryState settled = world.state(draft, 1);
    afterTheLease();
    world.clock.move(Duration.ofDays(1));
    other.run();

    assertThat(settled).isInstanceOf(DeliveryState.Published.class);
    assertThat(flows.shares.of(mia)).hasSize(1);
    assertThat(world.chat.updatesTo(account)).hasSize(1);
  }

  @Test
  void aProcessThatLostItsLeaseWhileSendingOverwritesNothing() {
    flows.approves(mia, draft, MONDAY);
    world.publisher.answer(() -> {
      afterTheLease();
      return new Receipt.NotNow("too many requests", Optional.empty());
    });

    flows.tick();
    flows.tickAfter(Duration.ofMinutes(30));

    assertThat(world.state(draft, 1)).isInstanceOf(DeliveryState.Unsure.class);
    assertThat(world.publisher.publications()).hasSize(1);
  }

  @Test
  void whoeverForgetsAMemberStopsTheTickOfNobodyElse() {
    Member tom = world.joins("tom");
    Draft toms = world.drafts(tom, 1, "Words of Tom's own", TO_GENERAL);
    flows.approves(mia, draft, MONDAY.minusSeconds(1));
    flows.approves(tom, toms, MONDAY);
    world.stores.members().remove(mia.id());

    flows.tick();

    assertThat(world.publisher.texts()).containsExactly("Words of Tom's own");
  }
}
