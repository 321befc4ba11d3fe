package headway;

import headway.flow.Due;
import headway.flow.data.DeleteMember;
import headway.flow.leaving.AskLinked;
import headway.flow.leaving.ForgetDue;
import headway.flow.leaving.ForgetSpace;
import headway.flow.leaving.LeaveDue;
import headway.flow.leaving.MarkAway;
import java.time.Duration;

/// Joins what becomes of those who left.
final class LeavingWiring {
  private final Base base;
  private final Duration deleteAfter;

  LeavingWiring(Base base) {
    this.base = base;
    this.deleteAfter = base.ground.settings().doors().leaving().deleteAfter();
  }

  Due leaving() {
    var stores = base.ground.stores();
    MarkAway mark =
        new MarkAway(
            new MarkAway.Shelves(stores.members(), stores.drafts(), stores.alarms()),
            base.bells,
            base.release,
            deleteAfter);
    return new LeaveDue(
        stores.departures(),
        stores.members(),
        mark,
        new LeaveDue.After(
            new AskLinked(mark, base.outbox, base.outlets, base.quiet),
            new ForgetSpace(
                new ForgetSpace.Settings(
                    stores.spaces(),
                    stores.leads(),
                    stores.leadLog(),
                    stores.pools(),
                    stores.suggestions()),
                stores.echoes(),
                base.card(),
                deleteAfter)),
        base.ground.chance().clock());
  }

  Due forgetting() {
    var stores = base.ground.stores();
    return new ForgetDue(
        stores.alarms(),
        stores.members(),
        stores.drafts(),
        new ForgetDue.Deletion(
            new DeleteMember(base.works(), base.roll(), base.talk()), deleteAfter),
        base.ground.chance().clock());
  }
}
