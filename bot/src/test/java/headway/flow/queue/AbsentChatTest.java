package headway.flow.queue;

import static headway.flow.queue.World.BY_HAND;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class AbsentChatTest {
  private final World world;
  private final Flows flows;
  private final Member mia;
  private final Draft draft;

  AbsentChatTest(MongoDatabase database) {
    world = new World(database);
    flows = new Flows(world);
    mia = world.joins("mia");
    draft = world.drafts(mia, 1, "My first own words", TO_GENERAL);
  }

  @Test
  void aDeliveryToAChatThatIsNotHereWaitsUntriedUntilItIs() {
    flows.approves(mia, draft, MONDAY);
    world.chat.present(false);

    flows.tick();
    flows.tickAfter(Duration.ofMinutes(50));
    DeliveryState untried = world.state(draft, 1);
    appears();
    flows.tick();

    assertThat(untried).isEqualTo(new DeliveryState.Waiting(MONDAY, 0, false));
    assertThat(world.publisher.publications()).hasSize(1);
    assertThat(world.delivery(draft, 1).isPublished()).isTrue();
  }

  @Test
  void aChatThatComesDaysLaterFindsItLateAndTheMemberIsAsked() {
    flows.approves(mia, draft, MONDAY);
    world.chat.present(false);
    flows.tick();
    world.chat.forget();

    world.clock.move(Duration.ofDays(3));
    flows.tick();
    appears();
    flows.tick();
    flows.tick();

    assertThat(world.publisher.publications()).isEmpty();
    assertThat(world.state(draft, 1)).isInstanceOf(DeliveryState.Late.class);
    assertThat(world.chat.heardBy(world.account(mia)))
        .singleElement()
        .asString()
        .contains("It hasn't been posted");
  }

  @Test
  void aProcessThatHasTheChatTakesItAtOnce() {
    flows.approves(mia, draft, MONDAY);
    world.chat.present(false);
    flows.tick();
    world.chat.present(true);

    flows.otherProcess(2).run();

    assertThat(world.publisher.publications()).hasSize(1);
  }

  @Test
  void aTextToPostByHandIsNotHandedToNobody() {
    Draft byHand = world.drafts(mia, 2, "My second own words", BY_HAND);
    flows.approves(mia, byHand, MONDAY);
    world.chat.present(false);
    flows.tick();

    assertThat(world.state(byHand, 1)).isEqualTo(new DeliveryState.Waiting(MONDAY, 0, false));
    appears();
    flows.tick();
    assertThat(world.state(byHand, 1)).isInstanceOf(DeliveryState.Handed.class);
  }

  @Test
  void anEndIsToldWhenTheChatIsBack() {
    flows.approves(mia, draft, MONDAY);
    world.publisher.answer(() -> {
      world.chat.present(false);
      return new Receipt.Refused("no");
    });
    flows.tick();
    flows.tickAfter(Duration.ofHours(1));
    world.chat.forget();

    appears();
    flows.tick();
    flows.tickAfter(Duration.ofHours(1));

    assertThat(world.chat.heardBy(world.account(mia))).hasSize(1);
  }

  /// Also when what this process left to others has come back to it.
  private void appears() {
    world.chat.present(true);
    world.machine.move(World.LEASE);
  }
}
