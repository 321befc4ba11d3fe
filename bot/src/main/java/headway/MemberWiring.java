package headway;

import headway.command.Area;
import headway.command.DataCommands;
import headway.command.SetUpCommands;
import headway.command.SettingCommands;
import headway.flow.data.ExportMember;
import headway.flow.data.ForgetMember;
import headway.flow.data.ImportDrafts;
import headway.flow.data.ImportMember;
import headway.flow.data.ImportSettings;
import headway.flow.data.ImportShares;
import headway.flow.data.ImportSource;
import headway.flow.data.ImportSuggestions;
import headway.flow.outlet.ShowOutlets;
import headway.flow.settings.PauseRest;
import headway.flow.settings.PausedQueue;
import headway.flow.settings.SetSlots;
import headway.flow.settings.SetWeek;
import headway.flow.settings.SetZone;
import headway.flow.setup.CardEdits;
import headway.flow.setup.ChangeRhythm;
import headway.flow.setup.EditIntention;
import headway.flow.setup.SetUp;
import java.util.List;

/// Joins the flows about a member with their words and buttons.
final class MemberWiring {
  private final Base base;
  private final CardEdits edits;
  private final int targetMost;
  final EditIntention intention;

  MemberWiring(Base base) {
    this.base = base;
    edits = new CardEdits(base.ground.stores().members(), base.firstWeek);
    targetMost = base.ground.settings().habit().week().targetMost();
    intention = new EditIntention(edits, base.bells, targetMost);
  }

  List<Area> areas() {
    return List.of(setUp(), settings());
  }

  private Area setUp() {
    SetUp setUp = new SetUp(edits, base.bells, base.questions);
    ChangeRhythm rhythm = new ChangeRhythm(edits, intention, setUp, new Said(), base.bells);
    return new SetUpCommands(setUp, rhythm, intention, targetMost);
  }

  private Area settings() {
    var stores = base.ground.stores();
    var members = stores.members();
    return new SettingCommands(
        new SetSlots(members),
        new SetZone(members, base.bells),
        new SetWeek(members, base.bells),
        new PauseRest(
            members,
            base.standings,
            new PausedQueue(stores.drafts()),
            base.bells,
            base.ground.settings().habit().pause().backDays()),
        new ShowOutlets(base.outlets, stores.spaces()));
  }

  Area data() {
    var stores = base.ground.stores();
    var numbers = stores.numbers();
    return new DataCommands(
        new ExportMember(base.works(), stores.leads()),
        new ImportMember(
            new ImportSource(base.ground.archive(), base.sent),
            new ImportSettings(stores.members(), base.bells),
            new ImportShares(stores.shares(), numbers),
            new ImportDrafts(stores.drafts(), numbers, base.outlets),
            new ImportSuggestions(stores.suggestions(), numbers)),
        new ForgetMember(base.works(), base.roll(), base.talk()));
  }
}
