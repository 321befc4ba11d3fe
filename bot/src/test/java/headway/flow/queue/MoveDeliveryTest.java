package headway.flow.queue;

import static headway.flow.queue.World.MONDAY;
import static headway.flow.queue.World.TO_GENERAL;
import static headway.flow.queue.World.TO_TALKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.DraftState;
import headway.domain.Member;
import headway.domain.UsageException;
import headway.flow.Reply;
import headway.publish.Receipt;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class MoveDeliveryTest {
  private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

  private final World world;
  private final Flows flows;
  private final Member mia;
  private final Draft draft;

  MoveDeliveryTest(MongoDatabase database) {
    world = new World(database);
    flows = new Flows(world);
    mia = world.joins("mia");
    draft = world.drafts(mia, 1, "My first own words", TO_GENERAL);
  }

  private void refused() {
    flows.approves(mia, draft, MONDAY);
    world.publisher.answer(new Receipt.Refused("too long"));
    flows.tick();
  }

  @Test
  void aMoveIsTheMembersYesToTheNewTime() {
    flows.approves(mia, draft, MONDAY.plusSeconds(60));
    world.clock.move(Duration.ofSeconds(30));

    Reply reply = flows.move.move(world.says(mia), 1, TUESDAY);
    flows.tickAfter(Duration.ofHours(1));

    assertThat(ReadOut.of(reply)).contains("d1 goes to #general (214 people) on Tue 24 Nov 10:00");
    assertThat(world.publisher.publications()).isEmpty();
    assertThat(world.now(draft).progress().state())
        .isEqualTo(new DraftState.Approved(1, MONDAY.plusSeconds(30)));
    assertThat(world.delivery(draft, 1).due()).isEqualTo(TUESDAY);
  }

  @Test
  void aLateTextGoesOutWhenPostedNow() {
    flows.approves(mia, draft, MONDAY);
    flows.tickAfter(Duration.ofHours(3));

    flows.move.retry(world.says(mia), 1, 1);
    flows.tick();

    assertThat(world.publisher.texts()).containsExactly("My first own words");
    assertThat(world.delivery(draft, 1).isPublished()).isTrue();
  }

  @Test
  void aRefusedOrUnsureTextIsSentAgainOnlyOnRetry() {
    refused();
    world.publisher.answer(new Receipt.Unsure("no answer in 5 s"));

    flows.move.retry(world.says(mia), 1, 1);
    flows.tick();
    DeliveryState unsure = world.state(draft, 1);
    flows.move.retry(world.says(mia), 1, 1);
    flows.tick();

    assertThat(unsure).isInstanceOf(DeliveryState.Unsure.class);
    assertThat(world.publisher.publications()).hasSize(3);
    assertThat(world.delivery(draft, 1).isPublished()).isTrue();
    assertThat(world.now(draft).progress().deliveries()).hasSize(1);
  }

  @Test
  void afterAnEditMoveAndRetryShowTheNewTextAndSendNothing() {
    refused();
    flows.edit.text(world.says(mia), 1, "My shorter own words");

    Reply moved = flows.move.move(world.says(mia), 1, TUESDAY);
    Reply retried = flows.move.retry(world.says(mia), 1, 1);
    Reply asked = flows.move.ask(world.says(mia), 1, 1);
    flows.tickAfter(Duration.ofDays(2));

    assertThat(ReadOut.of(moved))
        .contains("q1 was for an earlier text, so nothing is approved. Now it says:")
        .contains("My shorter own words");
    assertThat(ReadOut.of(retried)).isEqualTo(ReadOut.of(moved));
    assertThat(ReadOut.of(asked)).isEqualTo(ReadOut.of(moved));
    assertThat(ReadOut.buttons(moved)).contains("Approve");
    assertThat(world.publisher.publications()).hasSize(1);
    assertThat(world.now(draft).isOpen()).isTrue();
  }

  @Test
  void anOldButtonDoesNotApproveTheTextThatWasApprovedSince() {
    refused();
    flows.edit.text(world.says(mia), 1, "My shorter own words");
    world.publisher.answer(new Receipt.Refused("too long"));
    flows.approves(mia, draft, MONDAY);
    flows.tick();

    Reply retried = flows.move.retry(world.says(mia), 1, 1);
    flows.tick();

    assertThat(ReadOut.of(retried)).contains("nothing is approved", "My shorter own words");
    assertThat(world.publisher.publications()).hasSize(2);
    assertThat(world.state(draft, 1)).isInstanceOf(DeliveryState.Refused.class);
  }

  @Test
  void whatIsOutOrOverCannotBeMoved() {
    flows.approves(mia, draft, MONDAY, TO_GENERAL, TO_TALKS);
    flows.cancel.cancel(world.says(mia), 2);
    flows.tick();

    assertThatThrownBy(() -> flows.move.move(world.says(mia), 1, TUESDAY))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("q1 is out already");
    assertThatThrownBy(() -> flows.move.move(world.says(mia), 2, TUESDAY))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("q2 is over");
  }

  @Test
  void anothersDeliveryIsUnknown() {
    flows.approves(mia, draft, TUESDAY);
    Member tom = world.joins("tom");

    assertThatThrownBy(() -> flows.move.move(world.says(tom), 1, MONDAY))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("You have no q1");
    assertThatThrownBy(() -> flows.cancel.cancel(world.says(tom), 1))
        .hasMessageContaining("You have no q1");
    assertThatThrownBy(() -> flows.byHand.posted(world.says(tom), 1, Optional.empty()))
        .hasMessageContaining("You have no q1");
  }

  @Test
  void theTimeIsAskedForWithTheOldOne() {
    flows.approves(mia, draft, TUESDAY);

    Reply reply = flows.move.ask(world.says(mia), 1, 1);

    assertThat(ReadOut.of(reply))
        .startsWith("When should q1 go out? It was to be Tue 24 Nov 10:00.");
    assertThat(ReadOut.last(reply).form()).isPresent();
  }

  @Test
  void aDraftWithNothingLeftIsADraftAgain() {
    flows.approves(mia, draft, TUESDAY, TO_GENERAL, TO_TALKS);

    Reply one = flows.cancel.cancel(world.says(mia), 1);
    boolean stillApproved = world.now(draft).isApproved();
    Reply two = flows.cancel.cancel(world.says(mia), 2);
    flows.tickAfter(Duration.ofDays(2));

    assertThat(ReadOut.of(one)).isEqualTo("q1 is cancelled.");
    assertThat(stillApproved).isTrue();
    assertThat(ReadOut.of(two)).isEqualTo("q2 is cancelled. d1 is back in `drafts`.");
    assertThat(world.stores.drafts().open(mia.id())).hasSize(1);
    assertThat(world.publisher.publications()).isEmpty();
    assertThatThrownBy(() -> flows.cancel.cancel(world.says(mia), 2))
        .hasMessageContaining("over already");
  }

  @Test
  void whatTheMemberSawThereCountsOnce() {
    world.publisher.answer(new Receipt.Unsure("no answer in 5 s"));
    flows.approves(mia, draft, MONDAY);
    flows.tick();
    world.clock.move(Duration.ofHours(1));

    flows.byHand.posted(world.says(mia), 1, Optional.empty());
    flows.tick();

    assertThat(world.state(draft, 1))
        .isEqualTo(new DeliveryState.Published(MONDAY, Optional.empty()));
    assertThat(world.publisher.publications()).hasSize(1);
    assertThat(flows.shares.of(mia)).hasSize(1);
  }

  @Test
  void theQueueListsWhatWaitsAndTheLastTenThatEnded() {
    for (int number = 2; number <= 13; number++) {
      Draft out = world.drafts(mia, number, "My own words, part " + number, TO_GENERAL);
      flows.approves(mia, out, world.clock.instant());
      flows.tickAfter(Duration.ofMinutes(1));
    }
    flows.approves(mia, draft, TUESDAY);
    world.publisher.answer(new Receipt.Refused("too long"));
    Draft refused = world.drafts(mia, 14, "My last own words", TO_GENERAL);
    flows.approves(mia, refused, world.clock.instant());
    flows.tick();

    String[] halves = ReadOut.of(flows.queue.all(world.says(mia))).split("\nLately:\n", -1);

    assertThat(halves[0])
        .isEqualTo("Queued:\nq13 · d1 to #general · Tue 24 Nov 10:00 · My first own words");
    assertThat(halves[1].lines())
        .hasSize(10)
        .first()
        .asString()
        .startsWith("q14 · d14 to #general · refused");
    assertThat(halves[1]).contains("part 13", "part 5").doesNotContain("part 4");
  }

  @Test
  void oneDeliveryIsShownWithItsTextAndWhatCanBeDone() {
    flows.approves(mia, draft, TUESDAY);

    Reply reply = flows.queue.one(world.says(mia), 1);

    assertThat(ReadOut.of(reply)).contains("q1 · d1 to #general", "\n\nMy first own words");
    assertThat(ReadOut.buttons(reply)).containsExactly("Move", "Cancel");
    assertThat(world.now(draft).progress().deliveries()).allMatch(Delivery::isWaiting);
  }
}
