package headway;

import headway.command.Area;
import headway.command.HelpCommands;
import headway.command.HomeCommands;
import headway.flow.Due;
import headway.flow.Reply;
import headway.flow.queue.Publications;
import headway.flow.settings.SetHome;
import java.util.ArrayList;
import java.util.List;

/// Joins every area and everything that becomes due.
final class Wiring {
  private final Base base;
  private final WeekWiring weeks;
  private final Publications publications;

  Wiring(Base base) {
    this.base = base;
    weeks = new WeekWiring(base);
    publications = weeks.publications();
  }

  List<Area> areas() {
    var stores = base.ground.stores();
    List<Area> areas = new ArrayList<>();
    areas.add(
        new HomeCommands(_ -> Reply.of("home"), new SetHome(stores.members(), stores.spaces())));
    MemberWiring members = new MemberWiring(base);
    areas.addAll(weeks.areas());
    areas.addAll(new SharingWiring(base).areas(publications));
    areas.addAll(members.areas());
    areas.add(new HelpCommands(areas));
    return areas;
  }

  /// What becomes due, in the order of a tie: week end, delivery, nudge, rest.
  List<Due> dues(int together) {
    return List.of(weeks.weekEnds(), Deliverer.due(base, publications, together));
  }
}
