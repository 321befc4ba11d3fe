package headway;

import headway.command.Area;
import headway.command.HelpCommands;
import headway.flow.Due;
import headway.flow.Sweep;
import headway.flow.queue.Publications;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Joins every area and everything that becomes due.
final class Wiring {
  private static final Duration OFFERS = Duration.ofDays(90);
  private static final Duration REQUESTS = Duration.ofDays(7);

  private final Base base;
  private final WeekWiring weeks;
  private final NudgeWiring nudges;
  private final Publications publications;

  Wiring(Base base) {
    this.base = base;
    weeks = new WeekWiring(base);
    nudges = new NudgeWiring(base);
    publications = weeks.publications();
  }

  /// All areas, in the order in which help lists them.
  List<Area> areas() {
    SharingWiring sharing = new SharingWiring(base);
    MemberWiring members = new MemberWiring(base);
    List<Area> areas = new ArrayList<>();
    areas.add(nudges.home());
    areas.addAll(weeks.areas());
    areas.addAll(sharing.areas(publications));
    areas.addAll(members.areas());
    areas.addAll(new SpaceWiring(base).areas(nudges.view()));
    areas.add(members.data());
    areas.addAll(nudges.areas(sharing.ask, members.intention));
    areas.add(new HelpCommands(areas));
    return areas;
  }

  /// What becomes due, in the order of a tie: week end, delivery, nudge, rest.
  List<Due> dues(int together) {
    LeavingWiring leaving = new LeavingWiring(base);
    return List.of(
        weeks.weekEnds(),
        Deliverer.due(base, publications, together),
        nudges.due(together),
        leaving.leaving(),
        leaving.forgetting(),
        sweep());
  }

  private Due sweep() {
    var stores = base.ground.stores();
    Duration question = base.ground.settings().sharing().question().lapsesAfter();
    return new Sweep(
        new Sweep.Shelves(
            stores.questions(), stores.offers(), stores.letters(), stores.inbox(), stores.echoes()),
        new Sweep.Ages(question, OFFERS, OFFERS, REQUESTS),
        base.ground.chance().clock());
  }
}
