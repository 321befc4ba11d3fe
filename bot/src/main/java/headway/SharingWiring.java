package headway;

import headway.command.Area;
import headway.command.DraftAnswers;
import headway.command.DraftCommands;
import headway.command.DraftDeeds;
import headway.command.QueueCommands;
import headway.command.QueueDeeds;
import headway.flow.draft.AskDraft;
import headway.flow.draft.AskMe;
import headway.flow.draft.DraftSheet;
import headway.flow.draft.EditDraft;
import headway.flow.draft.FormTime;
import headway.flow.draft.PictureOf;
import headway.flow.draft.Proposals;
import headway.flow.draft.WriteDraft;
import headway.flow.queue.ApproveDraft;
import headway.flow.queue.CancelDelivery;
import headway.flow.queue.HoldQueue;
import headway.flow.queue.MoveDelivery;
import headway.flow.queue.PostedByHand;
import headway.flow.queue.Publications;
import headway.flow.queue.ShowQueue;
import java.util.List;

/// Joins the flows from a draft to its delivery with their words and buttons.
final class SharingWiring {
  private final Base base;
  final AskDraft ask;
  private final WriteDraft write;
  private final FormTime times;
  private final EditDraft edit;
  private final MoveDelivery move;

  SharingWiring(Base base) {
    var stores = base.ground.stores();
    this.base = base;
    Proposals proposals =
        new Proposals(stores.shares(), stores.drafts(), base.outlets, base.balance);
    write =
        new WriteDraft(
            stores.drafts(), stores.numbers(), proposals, base.firstWeek, base.showDraft);
    times = new FormTime(stores.drafts());
    ask =
        new AskDraft(
            new DraftSheet(stores.drafts(), base.outlets, proposals, times), base.showDraft);
    edit =
        new EditDraft(
            stores.drafts(),
            base.showDraft,
            new PictureOf(base.pictures, base.sent, stores.drafts()));
    move = new MoveDelivery(base.desk, base.showDraft, base.outlets, base.fits);
  }

  List<Area> areas(Publications publications) {
    return List.of(
        new DraftCommands(
            write, new DraftCommands.Edits(edit, base.outlets), base.showDraft, base.sources, ask),
        draftDeeds(),
        queueCommands(),
        queueDeeds(publications));
  }

  private Area draftDeeds() {
    var ground = base.ground;
    AskMe askMe = new AskMe(ground.phrases(), ground.chance().random(), base.showDraft, edit);
    DraftAnswers answers = new DraftAnswers(base.outlets, times, Said::when);
    return new DraftDeeds(
        write, edit, base.showDraft, base.sources, new DraftDeeds.Asking(ask, askMe, answers));
  }

  private Area queueCommands() {
    var stores = base.ground.stores();
    ApproveDraft approve =
        new ApproveDraft(
            stores.drafts(), stores.numbers(), base.outlets, base.fits, base.showDraft);
    ShowQueue show =
        new ShowQueue(
            stores.drafts(), base.outlets, base.desk, base.ground.settings().delivery().shown());
    HoldQueue hold = new HoldQueue(stores.members(), stores.drafts(), base.release);
    return new QueueCommands(
        approve,
        show,
        move,
        new CancelDelivery(base.desk),
        new QueueCommands.Hold(hold, base.outlets));
  }

  private Area queueDeeds(Publications publications) {
    return new QueueDeeds(
        move,
        new PostedByHand(base.desk, publications, base.showDraft),
        base.desk,
        ask,
        Said::when);
  }
}
