package headway;

import headway.coach.Balance;
import headway.domain.nudge.Quiet;
import headway.flow.Bells;
import headway.flow.FirstWeek;
import headway.flow.OpenQuestions;
import headway.flow.Outbox;
import headway.flow.SentFiles;
import headway.flow.Standings;
import headway.flow.data.Roll;
import headway.flow.data.Talk;
import headway.flow.data.Works;
import headway.flow.draft.DraftNotes;
import headway.flow.draft.Readiness;
import headway.flow.draft.ShowDraft;
import headway.flow.draft.Sources;
import headway.flow.nudge.ReachFirst;
import headway.flow.nudge.ReplyNews;
import headway.flow.outlet.Fits;
import headway.flow.outlet.OutletBook;
import headway.flow.pool.PoolDoor;
import headway.flow.queue.DeliveryDesk;
import headway.flow.queue.ReleaseHeld;
import headway.flow.space.StandingCard;
import headway.store.SentPictures;

/// The flows that other flows build on.
final class Base {
  final Ground ground;
  final Chats chats;
  final Bells bells;
  final FirstWeek firstWeek;
  final OpenQuestions questions;
  final Outbox outbox;
  final OutletBook outlets;
  final Sources sources;
  final Fits fits;
  final ShowDraft showDraft;
  final DeliveryDesk desk;
  final ReleaseHeld release;
  final Standings standings;
  final Quiet quiet;
  final Balance balance;
  final SentPictures pictures;
  final SentFiles sent;
  final ReplyNews replies;
  final PoolDoor pool;
  final ReachFirst reach;

  Base(Ground ground, Chats chats) {
    var stores = ground.stores();
    var settings = ground.settings();
    this.ground = ground;
    this.chats = chats;
    bells = new Bells(stores.alarms());
    firstWeek = new FirstWeek(stores.members(), bells);
    questions = new OpenQuestions(stores.questions(), settings.sharing().question().lapsesAfter());
    outbox =
        new Outbox(
            chats.chats(), stores.offers(), stores.letters(), questions, ground.chance()::id);
    outlets = new OutletBook(stores.spaces(), chats.channels());
    sources = new Sources(stores.suggestions());
    Readiness readiness = new Readiness(sources, settings.sharing().draft().ownWords());
    fits = new Fits(chats.publishers());
    DraftNotes notes =
        new DraftNotes(
            stores.shares(),
            stores.drafts(),
            outlets,
            fits,
            Rules.notes(settings.sharing().draft()));
    showDraft = new ShowDraft(stores.drafts(), outlets, notes, readiness);
    desk = new DeliveryDesk(stores.drafts());
    release = new ReleaseHeld(stores.drafts(), outlets);
    standings = new Standings(stores.shares(), Rules.weeks(settings.habit()));
    pictures = FilesFolder.pictures(settings, stores);
    sent = new SentFiles(chats.chats());
    replies = new ReplyNews(stores.echoes(), stores.drafts());
    reach = new ReachFirst(stores.members(), outbox);
    pool =
        new PoolDoor(
            stores.pools(), stores.suggestions(), settings.sharing().limits().suggestionsADay());
    balance = Rules.balance(settings.habit().balance());
    quiet =
        new Quiet(settings.habit().nudge().quiet().from(), settings.habit().nudge().quiet().to());
  }

  StandingCard card() {
    var stores = ground.stores();
    return new StandingCard(
        chats.boards(), stores.welcomeCards(), stores.welcomeTurns(), stores.offers());
  }

  Works works() {
    var stores = ground.stores();
    return new Works(
        stores.drafts(),
        stores.shares(),
        stores.suggestions(),
        stores.echoes(),
        new Works.Files(ground.archive(), pictures));
  }

  Roll roll() {
    var stores = ground.stores();
    return new Roll(
        stores.members(),
        new Roll.Leading(stores.leads(), stores.leadLog()),
        stores.numbers(),
        stores.alarms(),
        stores.departures());
  }

  Talk talk() {
    var stores = ground.stores();
    return new Talk(
        stores.questions(), stores.letters(), stores.offers(), stores.inbox(), stores.installers());
  }
}
