package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.ChatKind;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.DraftState;
import headway.domain.MemberId;
import headway.domain.SpaceId;
import headway.store.Change;
import headway.store.Drafts;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
final class MongoDraftsTest {
  private final Drafts drafts;

  MongoDraftsTest(MongoDatabase database) {
    drafts = Nodes.node(database, new MachineClock(), 1).drafts();
  }

  @Test
  void aChangeAddsOneDraftHoweverOftenItRuns() throws Exception {
    MemberId mia = new MemberId("adds");
    AtomicInteger number = new AtomicInteger();

    List<Draft> added =
        Nodes.atOnce(
            6,
            () ->
                drafts.add(Samples.draft(mia, number.incrementAndGet()), new Change("event/adds")));

    assertThat(new HashSet<>(added)).hasSize(1);
    assertThat(drafts.latest(mia, 10)).containsExactly(added.getFirst());
  }

  @Test
  void draftsAreListedByWhereTheyStand() {
    MemberId mia = new MemberId("lists");
    Draft second = add(Samples.draft(mia, 2));
    Draft first = add(Samples.draft(mia, 1));
    Draft waiting = add(Samples.waiting(mia, 3, Samples.AT));
    Draft sent =
        add(
            Samples.approved(
                mia,
                4,
                Samples.delivery(8, new DeliveryState.Published(Samples.AT, Optional.empty()))));
    Draft dropped = add(drop(Samples.draft(mia, 5)));

    assertThat(drafts.open(mia)).containsExactly(first, second);
    assertThat(drafts.queued(mia)).containsExactly(waiting);
    assertThat(drafts.latest(mia, 2)).containsExactly(dropped, sent);
    assertThat(drafts.withDelivery(mia, 8)).contains(sent);
    assertThat(drafts.withDelivery(mia, 9)).isEmpty();
    assertThat(drafts.withDelivery(new MemberId("else"), 8)).isEmpty();
  }

  @Test
  void theHeldOnesOfASpaceAreFound() {
    MemberId mia = new MemberId("held");
    Draft held =
        add(
            Samples.approved(
                mia, 1, Samples.delivery(1, new DeliveryState.Waiting(Samples.AT, 0, true))));
    add(Samples.waiting(mia, 2, Samples.AT));

    assertThat(drafts.heldIn(Samples.SPACE)).containsExactly(held);
    assertThat(drafts.heldIn(new SpaceId(ChatKind.SLACK, "T1"))).isEmpty();
  }

  @Test
  void aChangeMovesADraftToItsNewPlace() {
    MemberId mia = new MemberId("moves");
    DraftId id = add(Samples.draft(mia, 1)).id();

    Draft changed = drafts.change(id, new Change("event/drop"), MongoDraftsTest::drop);

    assertThat(drafts.open(mia)).isEmpty();
    assertThat(drafts.find(id)).contains(changed);
    assertThat(changed.progress().state()).isEqualTo(new DraftState.Dropped(Samples.AT));
  }

  @Test
  void allOfAMemberCanBeRemoved() {
    MemberId mia = new MemberId("leaves");
    add(Samples.draft(mia, 1));
    Draft other = add(Samples.draft(new MemberId("stays"), 1));

    drafts.removeAll(mia);

    assertThat(drafts.latest(mia, 10)).isEmpty();
    assertThat(drafts.find(other.id())).contains(other);
  }

  private Draft add(Draft draft) {
    return drafts.add(draft, new Change("add/" + draft.id().key()));
  }

  private static Draft drop(Draft draft) {
    return draft.with(draft.progress().in(new DraftState.Dropped(Samples.AT)));
  }
}
