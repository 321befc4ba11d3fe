package headway;

import headway.command.Area;
import headway.command.ShareCommands;
import headway.command.StreakCommands;
import headway.command.SuggestCommands;
import headway.flow.Due;
import headway.flow.queue.Publications;
import headway.flow.share.CorrectShare;
import headway.flow.share.LogShare;
import headway.flow.share.RecordPublished;
import headway.flow.share.RetractShare;
import headway.flow.share.ShowShares;
import headway.flow.suggest.SuggestLink;
import headway.flow.week.CloseWeeks;
import headway.flow.week.RepairWeek;
import headway.flow.week.ShowStreak;
import headway.flow.week.Tidings;
import java.util.List;

/// Joins the flows about suggestions, shares and weeks with their words and buttons.
final class WeekWiring {
  private final Base base;
  private final Tidings tidings;
  final RepairWeek repair;

  WeekWiring(Base base) {
    this.base = base;
    tidings = new Tidings(base.ground.stores().members(), base.standings);
    repair = new RepairWeek(base.ground.stores().members(), base.standings);
  }

  Publications publications() {
    var stores = base.ground.stores();
    return new RecordPublished(
        stores.shares(), stores.numbers(), base.outlets, tidings, base.ground.chance().clock());
  }

  List<Area> areas() {
    var stores = base.ground.stores();
    int daysBack = base.ground.settings().sharing().share().logBackDays();
    return List.of(
        new SuggestCommands(new SuggestLink(stores.suggestions(), stores.numbers(), base.pool)),
        new ShareCommands(
            new LogShare(stores.shares(), stores.numbers(), base.firstWeek, tidings, daysBack),
            new ShowShares(stores.shares(), stores.drafts(), stores.echoes()),
            new CorrectShare(stores.shares(), base.standings, tidings, daysBack),
            new RetractShare(stores.shares(), stores.drafts(), base.outlets)),
        new StreakCommands(new ShowStreak(stores.members(), base.standings), repair));
  }

  Due weekEnds() {
    var stores = base.ground.stores();
    return new CloseWeeks(
        stores.alarms(),
        stores.members(),
        base.standings,
        base.ground.settings().delivery().claim().batch(),
        base.ground.chance().clock());
  }
}
