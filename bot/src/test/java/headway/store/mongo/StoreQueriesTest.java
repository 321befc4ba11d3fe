package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Handle;
import headway.chat.Place;
import headway.domain.Account;
import headway.domain.Alarm;
import headway.domain.AlarmKind;
import headway.domain.ChatKind;
import headway.domain.Draft;
import headway.domain.MemberId;
import headway.domain.PoolMode;
import headway.domain.PostId;
import headway.domain.Sequence;
import headway.domain.Share;
import headway.domain.Suggestion;
import headway.store.Alarms.Rung;
import headway.store.Change;
import headway.store.Deliveries.Settlement;
import headway.store.Departure;
import headway.store.Inbox.Received;
import headway.store.Installations;
import headway.store.SentPictures;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// Uses every method of every store once and holds what was asked against the declared indexes.
@ExtendWith(MongoExtension.class)
final class StoreQueriesTest {
  private static final MemberId MIA = new MemberId("mia");
  private static final Account ACCOUNT = Samples.account("mia");

  /// Run once at the start of a process that has the store to itself, or reading all there is.
  private static final Set<String> ON_PURPOSE =
      Set.of(
          "drafts owner?",
          "inbox owner?",
          "departures owner?",
          "alarms.forget owner?",
          "alarms.nudge owner?",
          "alarms.week_end owner?",
          "installations");

  @TempDir private Path folder;
  private final MongoStores stores;

  StoreQueriesTest(MongoDatabase database) {
    stores = Nodes.node(database, new MachineClock(), 1);
  }

  @Test
  void everyQueryHasItsIndex(MongoDatabase database, QueryLog log) {
    members();
    suggestions();
    drafts();
    deliveries();
    shares();
    echoes();
    conversations();
    leadsAndCards();
    alarms();
    departures();
    rest();
    pictures();
    installations();

    List<Query> queries = log.queries(database.getName());
    IndexCoverage coverage = new IndexCoverage(Schema.collections(), ON_PURPOSE);

    System.err.print(coverage.table(queries));
    assertThat(queries).hasSizeGreaterThan(40);
    assertThat(coverage.uncovered(queries)).isEmpty();
  }

  private void members() {
    stores.members().add(Samples.member("mia", ACCOUNT));
    stores.members().add(Samples.member("mia", ACCOUNT));
    stores.members().find(MIA);
    stores.members().by(ACCOUNT);
    stores.members().change(MIA, new Change("c"), UnaryOperator.identity());
    stores.members().at(Samples.SPACE);
    stores.members().in(ChatKind.SLACK, "T1");
    stores.members().remove(MIA);
  }

  private void suggestions() {
    Suggestion one = Samples.suggestion(MIA, 1, "a", new Suggestion.Listing.Pool());
    stores.suggestions().add(one);
    stores.suggestions().add(one);
    stores.suggestions().find(one.id());
    stores.suggestions().change(one.id(), it -> it.with(new Suggestion.Note(MIA, "b")));
    stores.suggestions().latest(Samples.SPACE, MIA, 3);
    stores.suggestions().broughtBy(MIA);
    stores.suggestions().broughtBy(MIA, Samples.AT);
    stores.suggestions().beforeLeads(Samples.SPACE);
    stores.suggestions().remove(one.id());
  }

  private void drafts() {
    Draft draft = Samples.waiting(MIA, 1, Samples.AT);
    stores.drafts().add(draft, new Change("c"));
    stores.drafts().add(draft, new Change("c"));
    stores.drafts().find(draft.id());
    stores.drafts().withDelivery(MIA, 1);
    stores.drafts().change(draft.id(), new Change("d"), UnaryOperator.identity());
    stores.drafts().open(MIA);
    stores.drafts().latest(MIA, 3);
    stores.drafts().queued(MIA);
    stores.drafts().heldIn(Samples.SPACE);
  }

  private void pictures() {
    ByteBuffer bytes = ByteBuffer.wrap("GIF89a".getBytes(StandardCharsets.ISO_8859_1));
    SentPictures pictures = stores.pictures(folder, 1);
    String name = pictures.keep(MIA, "a.gif", bytes, Samples.AT);
    pictures.find(name);
    pictures.trim(MIA, Set.of());
    pictures.removeAll(MIA);
  }

  private void deliveries() {
    stores.deliveries().next();
    List<Draft> leased = stores.deliveries().lease(Samples.AT, 3);
    Draft draft = leased.getFirst();
    stores.deliveries().begin(draft.id(), 1, Samples.AT);
    stores.deliveries().settle(List.of(new Settlement(draft.id(), UnaryOperator.identity())));
    stores.deliveries().lease(Samples.AT, 3);
    stores.deliveries().leave(draft.id(), Set.of(ChatKind.SLACK));
    stores.deliveries().next();
    assertThat(stores.deliveries().lease(Samples.AT, 3)).isEmpty();
    stores.drafts().removeAll(MIA);
  }

  private void shares() {
    Share share = Samples.share(MIA, 1, "2026-11-23");
    stores.shares().add(share, "o");
    stores.shares().add(share, "o");
    stores.shares().find(share.id());
    stores.shares().of(MIA, "a");
    stores.shares().change(share.id(), new Change("c"), UnaryOperator.identity());
    stores.shares().all(MIA);
    stores.shares().since(MIA, LocalDate.parse("2026-11-23"));
    stores.shares().removeAll(MIA);
  }

  private void echoes() {
    PostId post = Samples.post("m1");
    stores.echoes().claim(post, Samples.origin(MIA, 1), Samples.AT);
    stores.echoes().hear(Samples.replied(post, ACCOUNT, "m2"));
    stores.echoes().keep(Samples.replied(Samples.post("m3"), ACCOUNT, "m4"), Samples.AT);
    stores.echoes().of(MIA);
    stores.echoes().untold(MIA);
    stores.echoes().told(post, List.of("m2"));
    stores.echoes().withdraw(ACCOUNT);
    stores.echoes().sweep(Samples.AT);
    stores.echoes().removeAll(MIA);
    stores.echoes().removeAll(Samples.SPACE);
  }

  private void conversations() {
    stores.offers().add(List.of(Samples.offer("o1", Optional.of(ACCOUNT))));
    stores.offers().stand(List.of(Samples.offer("o2", Optional.empty())));
    stores.offers().find("o1");
    stores.offers().take("o1", ACCOUNT, "e1", Samples.AT);
    stores.offers().take("o1", ACCOUNT, "e2", Samples.AT);
    stores.offers().giveBack("o1", "e1");
    stores.offers().sweep(Samples.AT);
    stores.offers().removeAll(ACCOUNT);
    stores.offers().removeStanding(Samples.SPACE);
    Place direct = new Place.Direct();
    stores.questions().open(Samples.question("mia", direct));
    stores.questions().find(ACCOUNT, direct);
    stores.questions().close(Samples.question("mia", direct));
    stores.questions().sweep(Samples.AT);
    stores.questions().removeAll(ACCOUNT);
    stores.letters().add(Samples.letter("m1", "mia", "home", Samples.AT));
    stores.letters().find(new Handle(ChatKind.CONSOLE, "m1", true));
    stores.letters().latestWithButtons(ACCOUNT);
    stores.letters().about(ACCOUNT, "home");
    stores.letters().sweep(Samples.AT);
    stores.letters().removeAll(ACCOUNT);
  }

  private void leadsAndCards() {
    stores.leads().name(Samples.SPACE, ACCOUNT);
    stores.leads().isNamed(Samples.SPACE, ACCOUNT);
    stores.leads().of(Samples.SPACE);
    stores.leads().remove(Samples.SPACE, ACCOUNT);
    stores.leads().ledBy(ACCOUNT);
    stores.leads().removeAll(ACCOUNT);
    stores.leadLog().add("e1", Samples.deed());
    stores.leadLog().latest(Samples.SPACE, 3);
    stores.leadLog().withdraw(ACCOUNT);
    stores.leadLog().removeAll(Samples.SPACE);
    stores.pools().remove(Samples.SPACE);
    stores.suggestions().removePool(Samples.SPACE);
    stores.pools().mode(Samples.SPACE);
    stores.pools().set(Samples.SPACE, PoolMode.OPEN);
    stores.pools().set(Samples.SPACE, PoolMode.LEADS);
    stores.leads().removeAll(Samples.SPACE);
    var card = Samples.welcome("general", "m1");
    stores.welcomeCards().put(card);
    stores.welcomeCards().in(card.channel());
    stores.welcomeCards().by(card.handle());
    stores.welcomeTurns().take(card.channel(), "e1");
    stores.welcomeTurns().take(card.channel(), "e2");
    stores.welcomeTurns().leave(card.channel(), "e1");
    stores.welcomeTurns().end(card.channel(), "e1");
    stores.welcomeTurns().removeAll(Samples.SPACE);
    stores.welcomeCards().removeAll(Samples.SPACE);
  }

  private void alarms() {
    for (AlarmKind kind : AlarmKind.values()) {
      Alarm alarm = new Alarm(kind, MIA, Samples.AT);
      stores.alarms().set(alarm);
      stores.alarms().find(kind, MIA);
      stores.alarms().next(kind);
      stores.alarms().lease(kind, Samples.AT, 3);
      stores.alarms().begin(alarm);
      stores.alarms().settle(List.of(new Rung(alarm, Optional.empty())));
      stores.alarms().set(alarm);
      stores.alarms().lease(kind, Samples.AT, 3);
      stores.alarms().leave(alarm, ChatKind.SLACK);
      stores.alarms().next(kind);
      assertThat(stores.alarms().lease(kind, Samples.AT, 3)).isEmpty();
      stores.alarms().clear(kind, MIA);
    }
  }

  private void departures() {
    Departure left = Departure.of(ACCOUNT, true, Samples.AT);
    stores.departures().note(left);
    stores.departures().next();
    stores.departures().lease(Samples.AT, 3);
    stores.departures().settle(left, Optional.empty());
    stores.departures().note(Departure.of(ACCOUNT, false, Samples.AT));
    stores.departures().isGone(Samples.SPACE);
    stores.departures().forget(ACCOUNT);
  }

  private void installations() {
    Installations installations = stores.installations(Samples.key(1));
    installations.put(Samples.installation("T1"));
    installations.put(Samples.installation("E1"));
    installations.serving("T2", Optional.of("E1"));
    installations.serving("T2", Optional.empty());
    installations.served("E1");
    installations.end("E1", Samples.AT);
    installations.all();
    stores.installers().forget(ACCOUNT);
    installations.end("T1", Samples.AT);
    installations.expect("s1", Samples.AT);
    installations.redeem("s1", Samples.AT);
    installations.sweep(Samples.AT);
  }

  private void rest() {
    stores.inbox().put(new Received(Samples.line("e1", "mia")));
    stores.inbox().done("e1");
    stores.inbox().abandoned(3);
    stores.inbox().sweep(Samples.AT);
    stores.inbox().removeAll(ACCOUNT);
    stores.numbers().next(MIA, Sequence.DRAFT);
    stores.numbers().next(Samples.SPACE, Sequence.SUGGESTION);
    stores.numbers().forget(MIA);
    stores.spaces().add(Samples.space("T1"));
    stores.spaces().find(Samples.SPACE);
    stores.spaces().of(ChatKind.SLACK);
    stores.spaces().change(Samples.space("T1").id(), space -> space.holding(false));
    stores.registrations().told("1", "a");
    stores.registrations().last("1");
    stores.spaces().remove(Samples.space("T1").id());
    stores.simulation().lived(Samples.AT);
    stores.simulation().last();
    stores.forgetLeases();
  }
}
