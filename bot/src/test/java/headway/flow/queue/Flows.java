package headway.flow.queue;

import headway.coach.NoteRules;
import headway.domain.Draft;
import headway.domain.Member;
import headway.domain.Outlet;
import headway.domain.nudge.Quiet;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.SentFiles;
import headway.flow.draft.DraftNotes;
import headway.flow.draft.EditDraft;
import headway.flow.draft.PictureOf;
import headway.flow.draft.Readiness;
import headway.flow.draft.ShowDraft;
import headway.flow.draft.Sources;
import headway.flow.outlet.Fits;
import headway.store.mongo.MongoStores;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What members and ticks can do, on a world.
final class Flows {
  private static final DeliverDue.Pace IN_ORDER = new DeliverDue.Pace(50, 1);

  final RecordedShares shares;
  final ApproveDraft approve;
  final MoveDelivery move;
  final CancelDelivery cancel;
  final PostedByHand byHand;
  final HoldQueue hold;
  final ReleaseHeld release;
  final ShowQueue queue;
  final EditDraft edit;
  private final World world;
  private final Node node;
  private final DeliverDue due;

  Flows(World world) {
    this.world = world;
    MongoStores stores = world.stores;
    node = new Node(stores, world.chat, world.publisher, world.rooms);
    shares = new RecordedShares(stores);
    due = node.deliverer(shares, IN_ORDER, Quiet.DEFAULT, world.clock);
    Readiness readiness = new Readiness(new Sources(stores.suggestions()), 3);
    Fits fits = new Fits(List.of(world.publisher));
    ShowDraft show =
        new ShowDraft(
            stores.drafts(),
            node.outlets(),
            new DraftNotes(
                stores.shares(), stores.drafts(), node.outlets(), fits, NoteRules.DEFAULT),
            readiness);
    DeliveryDesk desk = new DeliveryDesk(stores.drafts());
    approve = new ApproveDraft(stores.drafts(), stores.numbers(), node.outlets(), fits, show);
    move = new MoveDelivery(desk, show, node.outlets(), fits);
    cancel = new CancelDelivery(desk);
    byHand = new PostedByHand(desk, shares, show);
    release = new ReleaseHeld(stores.drafts(), node.outlets());
    hold = new HoldQueue(stores.members(), stores.drafts(), release);
    queue = new ShowQueue(stores.drafts(), node.outlets(), desk, 10);
    PictureOf pictures =
        new PictureOf(new NamedPictures(), new SentFiles(Map.of()), stores.drafts());
    edit = new EditDraft(stores.drafts(), show, pictures);
  }

  /// Approves and sends the answer, as the router does.
  String approves(Member member, Draft draft, Instant when, Outlet... to) {
    Caller caller = world.says(member);
    Reply reply = approve.approve(caller, draft.id().number(), Optional.of(when), List.of(to));
    node.outbox().answer(caller, reply);
    return ReadOut.of(reply);
  }

  /// What is due at the clock's time is done.
  void tick() {
    due.run();
  }

  /// Moves the clock, then does what is due.
  void tickAfter(Duration time) {
    world.clock.move(time);
    tick();
  }

  /// When something is due next, for this process.
  Optional<Instant> next() {
    return due.next();
  }

  /// Another process on the same database, with the same chat and outlets.
  DeliverDue otherProcess(int seed) {
    Node other = new Node(world.process(seed), world.chat, world.publisher, world.rooms);
    return other.deliverer(shares, IN_ORDER, Quiet.DEFAULT, world.clock);
  }
}
