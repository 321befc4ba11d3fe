package headway.flow.share;

import headway.chat.Message;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Kind;
import headway.domain.Matter;
import headway.domain.Outlet;
import headway.domain.Progress;
import headway.domain.Share;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Standings;
import headway.flow.Town;
import headway.flow.outlet.OutletBook;
import headway.flow.week.Tidings;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The flows about shares, on a town's stores.
final class Desk {
  final Standings standings;
  final LogShare log;
  final CorrectShare correct;
  final ShowShares show;
  final RetractShare retract;
  private final Town town;
  private final Tidings tidings;
  private final OutletBook outlets;

  Desk(Town town) {
    this.town = town;
    standings = new Standings(town.stores.shares());
    tidings = new Tidings(town.stores.members(), standings);
    outlets = new OutletBook(town.stores.spaces(), Town.channels());
    log = new LogShare(town.stores.shares(), town.stores.numbers(), town.firstWeek, tidings, 7);
    correct = new CorrectShare(town.stores.shares(), standings, tidings, 7);
    show = new ShowShares(town.stores.shares(), town.stores.drafts(), town.stores.echoes());
    retract = new RetractShare(town.stores.shares(), town.stores.drafts(), outlets);
  }

  RecordPublished record(Instant now) {
    return new RecordPublished(
        town.stores.shares(), town.stores.numbers(), outlets, tidings, InstantSource.fixed(now));
  }

  /// Logs it as an insight of today, in an event of its own.
  String logs(Caller caller, String words) {
    return read(
        log.log(
            town.again(caller),
            new Matter.Words(words),
            Optional.of(Kind.INSIGHT),
            Optional.empty()));
  }

  String logs(Caller caller, String words, String day) {
    return read(
        log.log(
            town.again(caller),
            new Matter.Words(words),
            Optional.of(Kind.INSIGHT),
            Optional.of(LocalDate.parse(day))));
  }

  static Matter.Link link(String url) {
    return new Matter.Link(url, url);
  }

  static String read(Reply reply) {
    return Town.read(reply);
  }

  static Message message(Reply reply) {
    return Town.message(reply);
  }

  List<Share> of(Caller caller) {
    return town.stores.shares().all(caller.id());
  }

  /// The draft with one more delivery that went out there at that instant.
  static Draft published(Draft draft, int number, Outlet outlet, Instant at) {
    List<Delivery> all = new ArrayList<>(draft.progress().deliveries());
    DeliveryState out =
        new DeliveryState.Published(at, Optional.of("https://chat.example/" + number));
    all.add(new Delivery(number, outlet, draft.post(), at, out));
    Progress progress = draft.progress().delivering(all);
    return draft.with(progress);
  }
}
