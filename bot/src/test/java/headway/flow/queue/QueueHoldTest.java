package headway.flow.queue;

import static headway.flow.queue.World.BY_HAND;
import static headway.flow.queue.World.MONDAY;
import static headway.flow.queue.World.TO_GENERAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Message;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Member;
import headway.domain.Outlet;
import headway.domain.Space;
import headway.domain.SpaceId;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class QueueHoldTest {
  private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
  private static final Instant THURSDAY = MONDAY.plus(Duration.ofDays(3));

  private final World world;
  private final Flows flows;
  private final Member mia;
  private final Account account;
  private final Draft first;
  private final Draft second;

  QueueHoldTest(MongoDatabase database) {
    world = new World(database);
    flows = new Flows(world);
    mia = world.joins("mia");
    account = world.account(mia);
    first = world.drafts(mia, 1, "My first own words", TO_GENERAL);
    second = world.drafts(mia, 2, "My second own words", BY_HAND);
  }

  private void spaceHolds(boolean hold) {
    world.stores.spaces().change(World.SPACE, space -> space.holding(hold));
  }

  private void spaceGoes(String event) {
    spaceHolds(false);
    flows.release.inSpace(World.SPACE, event, world.clock.instant(), _ -> false);
  }

  @Test
  void whatIsHeldDoesNotGoOut() {
    flows.approves(mia, first, TUESDAY);
    flows.approves(mia, second, TUESDAY);

    Reply reply = flows.hold.hold(world.says(mia));
    world.chat.forget();
    flows.tickAfter(Duration.ofDays(2));

    assertThat(ReadOut.of(reply)).startsWith("Held: two deliveries wait.");
    assertThat(world.publisher.publications()).isEmpty();
    assertThat(world.chat.messagesTo(account)).isEmpty();
    assertThat(flows.next()).isEmpty();
    assertThat(ReadOut.of(flows.queue.all(world.says(mia))))
        .contains("Tue 24 Nov 10:00, held", "The queue is held; `queue go` lets it run.");
  }

  @Test
  void whatIsApprovedMovedOrRetriedMeanwhileIsHeldToo() {
    flows.hold.hold(world.says(mia));

    String approved = flows.approves(mia, first, TUESDAY);
    Reply moved = flows.move.move(world.says(mia), 1, TUESDAY.plusSeconds(60));
    Reply retried = flows.move.retry(world.says(mia), 1, 1);
    flows.tickAfter(Duration.ofMinutes(1));

    assertThat(approved).contains("Your queue is held, so it waits for `queue go`.");
    assertThat(ReadOut.of(moved)).contains("Your queue is held");
    assertThat(ReadOut.of(retried)).contains("Your queue is held");
    assertThat(world.publisher.publications()).isEmpty();
  }

  @Test
  void goAsksAboutEachWhoseTimeHasPassedAndLetsTheOthersWait() {
    flows.approves(mia, first, TUESDAY);
    flows.approves(mia, second, TUESDAY);
    Draft third = world.drafts(mia, 3, "My third own words", TO_GENERAL);
    flows.approves(mia, third, THURSDAY);
    flows.hold.hold(world.says(mia));
    world.clock.set(TUESDAY.plusSeconds(1));

    Reply reply = flows.hold.go(world.says(mia));
    world.chat.forget();
    flows.tickAfter(Duration.ofDays(2));

    assertThat(reply.said()).hasSize(3);
    assertThat(ReadOut.of(reply))
        .contains("The queue runs again: one waits for its time.")
        .contains("The times of two have passed; what shall become of each?")
        .contains("d1 was to go to #general on Tue 24 Nov 10:00 (q1)")
        .contains("d2 was to go to hand on Tue 24 Nov 10:00 (q2)");
    assertThat(ReadOut.buttons(reply)).containsExactly("Post now", "Move", "Drop");
    assertThat(world.publisher.texts()).containsExactly("My third own words");
    assertThat(world.chat.messagesTo(account)).isEmpty();
  }

  @Test
  void goAsksAtOnceEvenInQuietHours() {
    flows.approves(mia, first, TUESDAY);
    flows.hold.hold(world.says(mia));
    world.clock.set(Instant.parse("2026-11-24T21:00:00Z"));

    Reply reply = flows.hold.go(world.says(mia));

    assertThat(ReadOut.buttons(reply)).containsExactly("Post now", "Move", "Drop");
  }

  @Test
  void goRunAgainAsksAgain() {
    flows.approves(mia, first, TUESDAY);
    flows.hold.hold(world.says(mia));
    world.clock.set(TUESDAY.plusNanos(1_234_567));
    Caller event = world.says(mia);
    Reply reply = flows.hold.go(event);

    Reply again = flows.hold.go(event);

    assertThat(reply.said()).hasSize(2);
    assertThat(ReadOut.of(again)).isEqualTo(ReadOut.of(reply));
  }

  @Test
  void goOnAnEmptyQueueSaysSo() {
    assertThat(ReadOut.of(flows.hold.go(world.says(mia))))
        .isEqualTo("The queue runs again; nothing waits in it.");
  }

  @Test
  void whatIsPostedNowAfterGoGoesOut() {
    flows.approves(mia, first, TUESDAY);
    flows.hold.hold(world.says(mia));
    world.clock.set(TUESDAY.plus(Duration.ofHours(5)));
    flows.hold.go(world.says(mia));

    flows.move.retry(world.says(mia), 1, 1);
    flows.tick();

    assertThat(world.publisher.texts()).containsExactly("My first own words");
  }

  @Test
  void aHeldSpaceHoldsWhatIsDueThereAndNothingElse() {
    flows.approves(mia, first, TUESDAY);
    flows.approves(mia, second, TUESDAY);
    spaceHolds(true);

    flows.tickAfter(Duration.ofDays(1));

    assertThat(world.publisher.publications()).isEmpty();
    assertThat(world.state(first, 1)).isEqualTo(new DeliveryState.Waiting(TUESDAY, 0, true));
    assertThat(world.state(second, 2)).isInstanceOf(DeliveryState.Handed.class);
    assertThat(flows.next()).contains(TUESDAY.plus(Duration.ofDays(1)));
  }

  @Test
  void whenASpaceGoesMembersAreAskedAboutWhatHasPassed() {
    flows.approves(mia, first, TUESDAY);
    spaceHolds(true);
    flows.tickAfter(Duration.ofDays(1));
    world.clock.set(TUESDAY.plus(Duration.ofHours(2)));
    world.chat.forget();

    spaceGoes("lead-1");
    flows.tick();

    Message asked = world.chat.messagesTo(account).getLast();
    assertThat(world.state(first, 1)).isInstanceOf(DeliveryState.Late.class);
    assertThat(ReadOut.of(asked)).contains("d1 was to go to #general on Tue 24 Nov 10:00 (q1)");
    assertThat(ReadOut.buttons(asked)).containsExactly("Post now", "Move", "Drop");
    assertThat(world.publisher.publications()).isEmpty();
  }

  @Test
  void aMembersGoLeavesWhatTheirLeadHolds() {
    flows.approves(mia, first, TUESDAY);
    spaceHolds(true);
    flows.tickAfter(Duration.ofDays(1));

    Reply reply = flows.hold.go(world.says(mia));

    assertThat(reply.said()).hasSize(1);
    assertThat(world.state(first, 1)).isEqualTo(new DeliveryState.Waiting(TUESDAY, 0, true));
  }

  @Test
  void aSpacesGoLeavesWhatAnotherSpaceHolds() {
    var elsewhere = new Channel(ChatKind.CONSOLE, "other", "general");
    var other = new SpaceId(ChatKind.CONSOLE, "other");
    world
        .stores
        .spaces()
        .add(new Space(other, "Other", Optional.of(elsewhere), List.of(elsewhere), true));
    spaceHolds(true);
    flows.approves(mia, first, TUESDAY, TO_GENERAL, new Outlet.ToChannel(elsewhere));
    flows.tickAfter(Duration.ofDays(1));

    spaceGoes("lead-1");

    assertThat(world.state(first, 1)).isInstanceOf(DeliveryState.Late.class);
    assertThat(world.state(first, 2)).isEqualTo(new DeliveryState.Waiting(TUESDAY, 0, true));
  }
}
