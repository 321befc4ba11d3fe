package headway.flow.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Kind;
import headway.domain.Outlet;
import headway.domain.Share;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Town;
import headway.flow.Written;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CorrectShareTest {
  private Town town;
  private Desk desk;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
    desk = new Desk(town);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  /// Last week is kept, this week has one.
  private Caller busy() {
    Caller mia = town.newcomer();
    town.logs(mia, "a", day("2026-11-10"));
    town.logs(mia, "b", day("2026-11-11"));
    town.logs(mia, "c", day("2026-11-17"));
    town.logs(mia, "d", day("2026-11-18"));
    town.firstWeek.begin(mia, day("2026-11-10"));
    desk.logs(mia, "e");
    return town.again(mia);
  }

  private void publish(Caller caller) {
    Draft draft =
        Written.by(town, caller)
            .waiting(
                new Outlet.ToChannel(Town.GENERAL),
                new DeliveryState.Published(Town.MONDAY, Optional.of("https://chat.example/1")));
    desk.record(Town.MONDAY)
        .record(caller.member(), draft, draft.progress().deliveries().getFirst(), true);
  }

  @Test
  void aDroppedShareNoLongerCountsAndTheAnswerSaysWhatTheStreakBecame() {
    Caller mia = busy();

    String said = Desk.read(desk.correct.drop(mia, 4));

    assertThat(said)
        .isEqualTo(
            "h4 is dropped; the record keeps both. The week of 16 Nov is now frozen (1 of 2); it was kept. Your streak is one now; it was two.");
    assertThat(Desk.read(desk.show.all(mia))).doesNotContain("h4");
    assertThat(desk.of(mia)).extracting(share -> share.trail().fate()).contains(Share.Fate.DROPPED);
  }

  @Test
  void aCorrectionKeepsOldAndNew() {
    Caller mia = busy();

    String said = Desk.read(desk.correct.kind(mia, 5, Kind.CELEBRATE));

    assertThat(said)
        .isEqualTo(
            "h5 is celebrate now, not insight; the record keeps both. Your weeks stand as they did.");
    assertThat(desk.of(mia).getLast().trail().corrections())
        .containsExactly(new Share.Correction(mia.now(), "kind", "insight", "celebrate"));
  }

  @Test
  void theSameEventCorrectsOnce() {
    Caller mia = busy();

    desk.correct.kind(mia, 5, Kind.CELEBRATE);
    desk.correct.kind(mia, 5, Kind.CELEBRATE);

    assertThat(desk.of(mia).getLast().trail().corrections()).hasSize(1);
  }

  @Test
  void anotherDayMovesItToAnotherWeek() {
    Caller mia = busy();

    String said = Desk.read(desk.correct.on(mia, 5, day("2026-11-20")));

    assertThat(said)
        .isEqualTo(
            "h5 is of Fri 20 Nov now, not Mon 23 Nov; the record keeps both. This week: 0 of 2.");
    assertThat(desk.of(mia).getLast().moment().day()).isEqualTo(day("2026-11-20"));
  }

  @Test
  void theDayIsAtMostSevenDaysBeforeItWasLogged() {
    Caller mia = busy();
    Caller later = town.again(mia, mia.now().plus(Duration.ofDays(3)));

    assertThatThrownBy(() -> desk.correct.on(later, 5, day("2026-11-15")))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            "h5 was logged on Mon 23 Nov, so its day is that one or up to seven days before: Mon 16 Nov at the earliest.");
    assertThatThrownBy(() -> desk.correct.on(later, 5, day("2026-11-24")))
        .isInstanceOf(UsageException.class);
    desk.correct.on(later, 5, day("2026-11-16"));
    assertThat(desk.of(mia)).anyMatch(share -> share.moment().day().equals(day("2026-11-16")));
  }

  @Test
  void aPublishedShareKeepsItsDayButMayChangeItsKind() {
    Caller mia = town.newcomer();
    publish(mia);

    assertThatThrownBy(() -> desk.correct.on(mia, 1, day("2026-11-20")))
        .isInstanceOf(UsageException.class)
        .hasMessage("h1 was published by me that day, so its day stays. `shares` lists it.");
    assertThat(Desk.read(desk.correct.kind(mia, 1, Kind.INFORM))).startsWith("h1 is inform");
  }

  @Test
  void aNumberThatIsNobodysOrSomebodyElsesIsUnknown() {
    Caller mia = busy();
    Caller priya = town.newcomer();

    assertThatThrownBy(() -> desk.correct.drop(mia, 99))
        .isInstanceOf(UsageException.class)
        .hasMessage("You have no h99. `shares` lists what you have.");
    assertThatThrownBy(() -> desk.correct.drop(priya, 1)).isInstanceOf(UsageException.class);
  }

  @Test
  void whatIsSoAlreadyStaysWithoutACorrection() {
    Caller mia = busy();

    assertThat(Desk.read(desk.correct.kind(mia, 5, Kind.INSIGHT)))
        .isEqualTo("h5 is insight already.");
    assertThat(Desk.read(desk.correct.on(mia, 5, day("2026-11-23"))))
        .isEqualTo("h5 is of Mon 23 Nov already.");
    assertThat(desk.of(mia).getLast().trail().corrections()).isEmpty();
  }

  @Test
  void aRetractedShareStaysOnRecordAndCounts() {
    Caller mia = town.newcomer();
    publish(mia);

    String said = Desk.read(desk.retract.retract(town.again(mia), 1));

    assertThat(said)
        .isEqualTo(
            "h1 stays on record, marked as retracted, and still counts. I can't delete it for you; open each post and delete it:\n#general: https://chat.example/1");
    assertThat(desk.of(mia))
        .singleElement()
        .satisfies(share -> {
          assertThat(share.trail().fate()).isEqualTo(Share.Fate.RETRACTED);
          assertThat(share.counts()).isTrue();
        });
    assertThat(Desk.read(desk.show.all(mia))).endsWith("· #general · retracted");
  }

  @Test
  void aLoggedShareIsDeletedWhereItWasPosted() {
    Caller mia = busy();

    assertThat(Desk.read(desk.retract.retract(mia, 5)))
        .endsWith("I didn't post it, so I can't delete it: delete it where you posted it.");
    assertThat(Desk.read(desk.retract.retract(town.again(mia), 5)))
        .startsWith("h5 is marked as retracted already.");
  }
}
