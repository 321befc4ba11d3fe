package headway.flow.queue;

import static headway.flow.queue.World.BY_HAND;
import static headway.flow.queue.World.MONDAY;
import static headway.flow.queue.World.TO_GENERAL;
import static headway.flow.queue.World.TO_TALKS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Member;
import headway.domain.UsageException;
import headway.flow.Reply;
import headway.publish.Receipt;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class ApproveDraftTest {
  private static final Instant TUESDAY_SLOT = Instant.parse("2026-11-24T08:00:00Z");
  private static final Instant THURSDAY_SLOT = Instant.parse("2026-11-26T11:30:00Z");

  private final World world;
  private final Flows flows;
  private final Member mia;

  ApproveDraftTest(MongoDatabase database) {
    world = new World(database);
    flows = new Flows(world);
    mia = world.joins("mia");
  }

  @Test
  void theAnswerHasTheWholeTextThePlaceItsReadersTheTimeAndTheNumber() {
    Draft draft = world.drafts(mia, 4, "What I learned about rosters.", TO_GENERAL);
    flows.edit.credit(world.says(mia), 4, List.of("Priya", "Tom"));

    String answer = flows.approves(mia, draft, TUESDAY_SLOT);

    assertThat(answer)
        .contains(
            "d4 goes to #general (214 people) on Tue 24 Nov 09:00 (q1); will notify: Priya and Tom.")
        .contains("Change a word and I'll ask you again.")
        .endsWith("What I learned about rosters.");
    assertThat(world.state(draft, 1)).isEqualTo(new DeliveryState.Waiting(TUESDAY_SLOT, 0, false));
  }

  @Test
  void withoutATimeItTakesTheNextSlotWhereNoOtherDraftWaits() {
    Draft first = world.drafts(mia, 1, "My first own words", TO_GENERAL);
    Draft second = world.drafts(mia, 2, "My second own words", TO_GENERAL);

    flows.approve.approve(world.says(mia), 1, Optional.empty(), List.of());
    flows.approve.approve(world.says(mia), 2, Optional.empty(), List.of());

    assertThat(world.delivery(first, 1).due()).isEqualTo(TUESDAY_SLOT);
    assertThat(world.delivery(second, 2).due()).isEqualTo(THURSDAY_SLOT);
  }

  @Test
  void itsOwnSlotIsFreeForADraftApprovedAgain() {
    Draft draft = world.drafts(mia, 1, "My first own words", TO_GENERAL);
    flows.approve.approve(world.says(mia), 1, Optional.empty(), List.of());

    flows.approve.approve(world.says(mia), 1, Optional.empty(), List.of());

    assertThat(world.now(draft).progress().deliveries())
        .extracting(Delivery::due)
        .containsExactly(TUESDAY_SLOT);
  }

  @Test
  void aDraftThatLacksWordsIsKeptAndAskedAbout() {
    Draft draft = world.drafts(mia, 1, "https://example.org/a", TO_GENERAL);

    Reply reply = flows.approve.approve(world.says(mia), 1, Optional.empty(), List.of());

    assertThat(ReadOut.of(reply))
        .contains("Not yet: d1 is only a link so far. Add three words of your own");
    assertThat(ReadOut.buttons(reply)).contains("Add a line", "Ask me a question", "Later");
    assertThat(world.now(draft).isOpen()).isTrue();
  }

  @Test
  void aButtonOnAnOldTextShowsTheNewOneAndApprovesNothing() {
    Draft draft = world.drafts(mia, 1, "My first own words", TO_GENERAL);
    flows.edit.text(world.says(mia), 1, "My better own words");

    Reply reply = flows.approve.seen(world.says(mia), 1, draft.revision(), Optional.empty());

    assertThat(ReadOut.of(reply))
        .contains("d1 has changed since, so nothing is approved.")
        .contains("My better own words");
    assertThat(world.now(draft).isOpen()).isTrue();
    assertThat(world.now(draft).progress().deliveries()).isEmpty();
  }

  @Test
  void aButtonOnTheTextOfNowApprovesIt() {
    Draft draft = world.drafts(mia, 1, "My first own words", TO_GENERAL);

    flows.approve.seen(world.says(mia), 1, draft.revision(), Optional.empty());

    assertThat(world.now(draft).isApproved()).isTrue();
    assertThat(world.delivery(draft, 1).post()).isEqualTo(draft.post());
  }

  @Test
  void approvingAgainChangesTheTimeAndNeverDoubles() {
    Draft draft = world.drafts(mia, 1, "My first own words", TO_GENERAL);
    flows.approves(mia, draft, TUESDAY_SLOT);

    flows.approves(mia, draft, THURSDAY_SLOT, TO_GENERAL, TO_GENERAL);

    assertThat(world.now(draft).progress().deliveries())
        .singleElement()
        .matches(delivery -> delivery.number() == 1 && delivery.due().equals(THURSDAY_SLOT));
  }

  @Test
  void whatIsLeftOutWhenApprovedAgainIsCancelled() {
    Draft draft = world.drafts(mia, 1, "My first own words", TO_GENERAL);
    flows.approves(mia, draft, TUESDAY_SLOT, TO_GENERAL, BY_HAND);

    flows.approves(mia, draft, TUESDAY_SLOT, BY_HAND, TO_TALKS);

    assertThat(world.state(draft, 1)).isInstanceOf(DeliveryState.Cancelled.class);
    assertThat(world.delivery(draft, 2).isWaiting()).isTrue();
    assertThat(world.delivery(draft, 3).outlet()).isEqualTo(TO_TALKS);
    assertThat(world.now(draft).route().outlets()).containsExactly(BY_HAND, TO_TALKS);
  }

  @Test
  void theSameEventRunAgainApprovesOnce() {
    Draft draft = world.drafts(mia, 1, "My first own words", TO_GENERAL);
    var event = world.says(mia);
    Reply first = flows.approve.approve(event, 1, Optional.of(TUESDAY_SLOT), List.of());

    Reply again = flows.approve.approve(event, 1, Optional.of(TUESDAY_SLOT), List.of());

    assertThat(ReadOut.of(again)).isEqualTo(ReadOut.of(first));
    assertThat(world.now(draft).progress().deliveries()).hasSize(1);
  }

  @Test
  void anOutletThatHasItIsNotRepeatedUnlessNamed() {
    Draft draft = world.drafts(mia, 1, "My first own words", TO_GENERAL, TO_TALKS);
    flows.approves(mia, draft, MONDAY, TO_GENERAL);
    flows.tick();
    flows.edit.text(world.says(mia), 1, "My better own words");

    String unnamed = flows.approves(mia, draft, MONDAY);
    flows.tick();
    String named = flows.approves(mia, draft, MONDAY, TO_GENERAL);
    flows.tick();

    assertThat(unnamed).contains("has gone out there already").contains("`approve d1 to #general`");
    assertThat(named).contains("d1 goes to #general (214 people)").contains("(q2)");
    assertThat(world.publisher.texts())
        .containsExactly("My first own words", "My better own words");
  }

  @Test
  void anEditVoidsTheApprovalAndCancelsWhatWaits() {
    Draft draft = world.drafts(mia, 1, "My first own words", TO_GENERAL);
    flows.approves(mia, draft, TUESDAY_SLOT, TO_GENERAL, BY_HAND);

    Reply reply = flows.edit.text(world.says(mia), 1, "My better own words");
    flows.tickAfter(Duration.ofDays(2));

    assertThat(ReadOut.of(reply))
        .contains("The approval of d1 no longer holds, so q1 and q2 are cancelled");
    assertThat(world.now(draft).isOpen()).isTrue();
    assertThat(world.publisher.texts()).isEmpty();
    assertThat(world.chat.heardBy(world.account(mia))).noneMatch(said -> said.contains("yours"));
  }

  @Test
  void whileItIsSentNeitherEditNorApprovalNorMoveNorCancelGoesThrough() {
    Draft draft = world.drafts(mia, 1, "My first own words", TO_GENERAL);
    flows.approves(mia, draft, MONDAY);
    world.publisher.answer(() -> {
      assertThatThrownBy(() -> flows.edit.text(world.says(mia), 1, "Other words of mine"))
          .isInstanceOf(UsageException.class)
          .hasMessageContaining("being sent");
      assertThatThrownBy(() -> flows.edit.drop(world.says(mia), 1))
          .hasMessageContaining("being sent");
      assertThatThrownBy(() -> flows.approves(mia, draft, TUESDAY_SLOT))
          .hasMessageContaining("being sent");
      assertThatThrownBy(() -> flows.move.move(world.says(mia), 1, TUESDAY_SLOT))
          .hasMessageContaining("being sent");
      assertThatThrownBy(() -> flows.cancel.cancel(world.says(mia), 1))
          .hasMessageContaining("being sent");
      return new Receipt.Published(Optional.empty());
    });

    flows.tick();

    assertThat(world.delivery(draft, 1).isPublished()).isTrue();
    assertThat(world.now(draft).revision()).isEqualTo(1);
  }

  @Test
  void nobodyApprovesAnothersDraftNorForAChannelThatIsShutToThem() {
    Draft draft = world.drafts(mia, 1, "My first own words", TO_GENERAL);
    Member tom = world.joins("tom");
    world.rooms.shut(World.GENERAL);

    assertThatThrownBy(() -> flows.approves(tom, draft, TUESDAY_SLOT))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("You have no d1");
    assertThatThrownBy(() -> flows.approves(mia, draft, TUESDAY_SLOT))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("#general: you can't post there yourself.");
    assertThat(world.now(draft).isOpen()).isTrue();
  }

  @Test
  void aDroppedDraftLeavesNothingInTheQueue() {
    Draft draft = world.drafts(mia, 1, "My first own words", TO_GENERAL);
    world.publisher.answer(new Receipt.Refused("too long"));
    flows.approves(mia, draft, MONDAY, TO_GENERAL, BY_HAND, TO_TALKS);
    flows.tick();
    flows.edit.drop(world.says(mia), 1);

    String queue = ReadOut.of(flows.queue.all(world.says(mia)));
    assertThatThrownBy(() -> flows.cancel.cancel(world.says(mia), 1))
        .hasMessageContaining("over already");

    assertThat(queue).startsWith("Nothing is queued.");
    assertThat(world.stores.drafts().queued(mia.id())).isEmpty();
    assertThat(world.stores.drafts().open(mia.id())).isEmpty();
  }
}
