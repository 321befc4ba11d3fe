package headway.flow.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.chat.Request;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.Draft;
import headway.domain.DraftId;
import headway.domain.DraftState;
import headway.domain.Echo;
import headway.domain.Habits.Switch;
import headway.domain.Member;
import headway.domain.PostId;
import headway.domain.Ripple;
import headway.domain.UsageException;
import headway.domain.week.Pause;
import headway.domain.week.Rhythm;
import headway.domain.week.TargetChange;
import headway.domain.week.ZoneChange;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.SentFiles;
import headway.flow.Standings;
import headway.flow.Town;
import headway.flow.outlet.OutletBook;
import headway.store.MemberArchive;
import headway.store.Received;
import headway.store.mongo.MongoExtension;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ImportMemberTest {
  @TempDir private static Path folder;
  private Town town;
  private Belongings belongings;
  private ImportMember imports;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
    var stores = town.stores;
    belongings = new Belongings(town, folder);
    imports =
        new ImportMember(
            new ImportSource(belongings.archive, new SentFiles(Map.of())),
            new ImportSettings(stores.members(), town.bells),
            new ImportShares(stores.shares(), stores.numbers()),
            new ImportDrafts(
                stores.drafts(),
                stores.numbers(),
                new OutletBook(stores.spaces(), Town.channels())),
            new ImportSuggestions(stores.suggestions(), stores.numbers()));
  }

  @Test
  void anExportIsOneFileThatOnlyItsOwnerCanRead() throws Exception {
    Path file = belongings.exported(belongings.settled());

    assertThat(file).isRegularFile();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(file))
        .contains("an open text", "a published text", "words of 2026-11-03", "mine alone");
  }

  @Test
  void whatOthersDidIsCountedInTheFileNamesNobodyAndIsNotTakenIn() throws Exception {
    Caller mia = belongings.settled();
    Account tom = new Account(ChatKind.CONSOLE, "console", "tom-the-other");
    PostId post = new PostId(Town.GENERAL, "m-" + mia.id().value());
    Echo.Origin origin =
        new Echo.Origin(
            new DraftId(mia.id(), 3), 2, mia.account(), Optional.of("https://example.org/p1"));
    Instant at = Instant.parse("2026-11-22T09:00:00Z");
    var echoes = town.stores.echoes();
    echoes.claim(post, origin, mia.now());
    echoes.hear(new Ripple.Replied(post, tom, "m7", at));
    echoes.hear(new Ripple.Replied(post, mia.account(), "m8", at));
    echoes.hear(new Ripple.Replied(post, tom, "m9", at));
    echoes.hear(new Ripple.Withdrawn(post, tom, "m9", at));
    echoes.hear(new Ripple.Reacted(post, tom, "tada", true, at.plusSeconds(5)));
    town.stores.leads().name(Town.SPACE, mia.account());

    Path file = belongings.exported(mia);
    Caller noa = town.newcomer();
    imports.take(noa, String.valueOf(file.getFileName()));

    Document received = Document.parse(Files.readString(file)).get("received", Document.class);
    Document told = received.getList("posts", Document.class).getFirst();
    assertThat(told.getString("post")).isEqualTo("d3 q2");
    assertThat(told.getString("link")).isEqualTo("https://example.org/p1");
    assertThat(told.get("replies", Document.class).getInteger("count")).isEqualTo(1);
    assertThat(told.get("reactions", Document.class).getInteger("count")).isEqualTo(1);
    assertThat(received.toJson()).contains("2026-11-22T09:00:00Z", "\"console\"");
    assertThat(Files.readString(file)).doesNotContain("tom-the-other", "tada");
    assertThat(echoes.of(noa.id())).isEmpty();
    assertThat(town.stores.leads().ledBy(noa.account())).isEmpty();
  }

  @Test
  void whatSomebodyNewTakesInStandsAsItDid() {
    Caller mia = belongings.settled();
    Caller noa = town.newcomer();

    Reply reply = imports.take(noa, belongings.exportedName(mia));

    Member taken = town.again(noa).member();
    assertThat(Town.read(reply))
        .startsWith(
            "Taken in: your card and settings, four shares, two drafts and one suggestion.");
    assertThat(taken.intention()).isEqualTo(mia.member().intention());
    assertThat(taken.rhythm()).isEqualTo(mia.member().rhythm());
    assertThat(taken.habits().is(Switch.STREAK_HIDDEN)).isTrue();
    Standings standings = new Standings(town.stores.shares());
    assertThat(standings.of(taken, noa.now()).weeks())
        .usingRecursiveComparison()
        .isEqualTo(standings.of(mia.member(), mia.now()).weeks());
  }

  @Test
  void whatWasApprovedComesInOpenAndWithoutItsPicture() {
    Caller noa = town.newcomer();

    imports.take(noa, belongings.exportedName(belongings.settled()));

    List<Draft> drafts = town.stores.drafts().latest(noa.id(), 10);
    assertThat(drafts)
        .extracting(draft -> draft.content().text())
        .containsExactlyInAnyOrder("an open text", "an approved text");
    assertThat(drafts)
        .allMatch(draft -> draft.progress().state() instanceof DraftState.Open)
        .allMatch(draft -> draft.progress().deliveries().isEmpty())
        .allMatch(draft -> draft.content().picture().isEmpty());
  }

  @Test
  void takingItInTwiceDoublesNothing() {
    String file = belongings.exportedName(belongings.settled());
    Caller noa = town.newcomer();
    imports.take(noa, file);
    Member once = town.again(noa).member();

    Reply reply = imports.take(town.again(noa), file);

    assertThat(Town.read(reply)).contains("no shares, no drafts and no suggestions");
    assertThat(town.stores.shares().all(noa.id())).hasSize(4);
    assertThat(town.stores.drafts().latest(noa.id(), 10)).hasSize(2);
    assertThat(town.stores.suggestions().broughtBy(noa.id())).hasSize(1);
    assertThat(town.again(noa).member().card()).isEqualTo(once.card());
  }

  @Test
  void takingInOnesOwnExportDoublesNothing() {
    Caller mia = belongings.settled();

    Reply reply = imports.take(mia, belongings.exportedName(mia));

    assertThat(Town.read(reply)).contains("no shares, no drafts and no suggestions");
    assertThat(town.stores.shares().all(mia.id())).hasSize(4);
  }

  @Test
  void whoHasBegunHereKeepsTheirOwnPast() {
    String file = belongings.exportedName(belongings.settled());
    Caller noa = town.newcomer();
    town.firstWeek.begin(noa, noa.today());
    town.stores
        .members()
        .change(
            noa.id(),
            noa.change("own"),
            member ->
                member
                    .with(member.card().edited(card -> card.withPurpose("own"), noa.today()))
                    .rhythm(rhythm -> rhythm.withTarget(5, noa.today())));

    imports.take(town.again(noa), file);

    Member taken = town.again(noa).member();
    assertThat(taken.intention().audience()).contains("teachers");
    assertThat(taken.intention().purpose()).contains("own");
    assertThat(taken.rhythm().targetOn(noa.today())).isEqualTo(5);
    assertThat(taken.rhythm().startedOn()).contains(LocalDate.parse("2026-11-03"));
    assertThat(taken.rhythm().rest().pauses())
        .containsExactly(
            new Pause(LocalDate.parse("2026-11-16"), Optional.of(LocalDate.parse("2026-11-23"))));
  }

  @Test
  void onlyTheTerminalMayNameAFile() {
    Caller noa = town.newcomer();
    Account slack = new Account(ChatKind.SLACK, "T1", "U1");
    var from = new Request.From(slack, noa.from().place(), noa.from().profile());

    assertThatThrownBy(
            () -> imports.take(new Caller(noa.member(), from, "e", noa.now()), "any.json"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("in its terminal");
  }

  @Test
  void aMadeUpHistoryIsRefusedAndNothingIsTakenIn() {
    Caller noa = town.newcomer();
    Rhythm rhythm = noa.member().rhythm();
    LocalDate ancient = LocalDate.of(-5000, 1, 1);
    Instant now = noa.now();

    refused(noa, rhythm.started(ancient), "a first week");
    Pause far = new Pause(LocalDate.of(9000, 1, 1), Optional.empty());
    refused(noa, rhythm.paused(far, noa.today()), "a rest");
    refused(
        noa,
        new Rhythm(
            Optional.empty(),
            List.of(
                new ZoneChange(now, ZoneId.of("UTC")),
                new ZoneChange(now.minusSeconds(9), ZoneId.of("Asia/Tokyo"))),
            List.of(),
            List.of(),
            rhythm.rest()),
        "zones out of order");
    refused(
        noa,
        new Rhythm(
            Optional.empty(),
            rhythm.zones(),
            List.of(),
            List.of(new TargetChange(LocalDate.of(9000, 1, 1), 2)),
            rhythm.rest()),
        "targets out of order");
    assertThat(town.again(noa).member()).isEqualTo(noa.member());
  }

  private void refused(Caller noa, Rhythm rhythm, String cause) {
    MemberArchive made =
        new MemberArchive(noa.now(), noa.member().with(rhythm), List.of(), List.of(), List.of());
    String file =
        String.valueOf(
            belongings.archive.write(made, new Received(List.of(), List.of())).getFileName());

    assertThatThrownBy(() -> imports.take(noa, file))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("I took nothing in")
        .hasMessageContaining(cause);
  }
}
