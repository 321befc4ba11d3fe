package headway;

import headway.command.Area;
import headway.command.PoolForms;
import headway.command.SpaceCommands;
import headway.command.WelcomeDeeds;
import headway.flow.home.Home;
import headway.flow.pool.ReportSuggestion;
import headway.flow.pool.ReviewPool;
import headway.flow.pool.ShowPool;
import headway.flow.setup.CardEdits;
import headway.flow.setup.SetUp;
import headway.flow.space.HoldSpace;
import headway.flow.space.LeadBook;
import headway.flow.space.Logbook;
import headway.flow.space.NameLeads;
import headway.flow.space.PutUpWelcome;
import headway.flow.space.Rooms;
import headway.flow.space.SpaceSettings;
import headway.flow.space.StartFromCard;
import headway.flow.suggest.SuggestLink;
import headway.flow.suggest.SuggestToPool;
import java.util.List;

/// Joins the flows about a space with their words and buttons.
final class SpaceWiring {
  private final Base base;

  SpaceWiring(Base base) {
    this.base = base;
  }

  List<Area> areas(Home home) {
    return List.of(space(), welcome(home));
  }

  private Area space() {
    var stores = base.ground.stores();
    Rooms rooms = new Rooms(stores.spaces(), base.chats.channels());
    LeadBook leads = new LeadBook(stores.leads(), base.chats.directories());
    Logbook log = new Logbook(stores.leadLog(), rooms, leads);
    return new SpaceCommands(
        new SpaceSettings(rooms, stores.spaces(), leads, log, stores.suggestions()),
        new HoldSpace(rooms, stores.spaces(), stores.members(), base.release, log),
        new SpaceCommands.Leads(new NameLeads(rooms, leads, log), log),
        new PutUpWelcome(rooms, base.card(), log),
        new PoolForms(
            new ShowPool(rooms, stores.pools(), base.pool, stores.suggestions(), log),
            new ReviewPool(rooms, stores.suggestions(), log),
            new ReportSuggestion(stores.suggestions())));
  }

  private Area welcome(Home home) {
    var stores = base.ground.stores();
    CardEdits edits = new CardEdits(stores.members(), base.firstWeek);
    SetUp setUp = new SetUp(edits, base.bells, base.questions);
    SuggestLink suggest = new SuggestLink(stores.suggestions(), stores.numbers(), base.pool);
    return new WelcomeDeeds(
        new StartFromCard(setUp, home, base.outbox, base.questions, base.reach),
        new SuggestToPool(suggest, stores.suggestions(), base.pool));
  }
}
