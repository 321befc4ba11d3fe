package headway.flow.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.domain.DeliveryState;
import headway.domain.Member;
import headway.domain.Outlet;
import headway.domain.UsageException;
import headway.domain.week.Pause;
import headway.domain.week.Standing;
import headway.domain.week.Verdict;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Standings;
import headway.flow.Town;
import headway.flow.Written;
import headway.store.mongo.MongoExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PauseRestTest {
  private Town town;
  private Standings standings;
  private PauseRest rest;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
    standings = new Standings(town.stores.shares());
    rest =
        new PauseRest(
            town.stores.members(),
            standings,
            new PausedQueue(town.stores.drafts()),
            town.bells,
            14);
  }

  private static Optional<LocalDate> day(String iso) {
    return Optional.of(LocalDate.parse(iso));
  }

  private List<Pause> pauses(Caller caller) {
    return town.again(caller).member().rhythm().rest().pauses();
  }

  /// Two kept weeks, then one that lacks everything and took the freeze.
  private Caller frozen() {
    Caller mia = town.newcomer();
    for (String day : List.of("2026-11-03", "2026-11-04", "2026-11-10", "2026-11-11")) {
      town.logs(mia, "words of " + day, LocalDate.parse(day));
    }
    town.firstWeek.begin(mia, LocalDate.parse("2026-11-03"));
    return town.again(mia);
  }

  @Test
  void bothDaysOfAPauseBelongToIt() {
    Caller mia = town.newcomer();

    Reply reply = rest.pause(mia, day("2026-11-24"), day("2026-11-26"));

    assertThat(Town.read(reply))
        .isEqualTo(
            "Rest well: from Tue 24 Nov 2026 until Thu 26 Nov 2026, both days included. Nudges"
                + " wait until then.");
    Member stored = town.again(mia).member();
    assertThat(stored.rhythm().isPaused(LocalDate.parse("2026-11-24"))).isTrue();
    assertThat(stored.rhythm().isPaused(LocalDate.parse("2026-11-26"))).isTrue();
    assertThat(stored.rhythm().isPaused(LocalDate.parse("2026-11-27"))).isFalse();
  }

  @Test
  void aPauseWithoutDaysLastsFromTodayUntilResume() {
    Caller mia = town.newcomer();

    rest.pause(mia, Optional.empty(), Optional.empty());

    assertThat(pauses(mia)).containsExactly(new Pause(mia.today(), Optional.empty()));
    assertThat(Town.read(rest.pause(town.again(mia), Optional.empty(), Optional.empty())))
        .startsWith("You are resting already, from Mon 23 Nov 2026.");
  }

  @Test
  void pausesThatOverlapBecomeOne() {
    Caller mia = town.newcomer();
    rest.pause(mia, day("2026-11-24"), day("2026-11-26"));

    Reply reply = rest.pause(town.again(mia), day("2026-11-26"), day("2026-11-30"));

    assertThat(pauses(mia)).hasSize(1);
    assertThat(Town.read(reply)).contains("from Tue 24 Nov 2026 until Mon 30 Nov 2026");
  }

  @Test
  void aPauseThatEndsBeforeItBeginsIsRefused() {
    Caller mia = town.newcomer();

    assertThatThrownBy(() -> rest.pause(mia, day("2026-11-26"), day("2026-11-24")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("Turn the two days round");
    assertThatThrownBy(() -> rest.pause(mia, Optional.empty(), day("2026-11-20")))
        .hasMessageContaining("say from when");
    assertThat(pauses(mia)).isEmpty();
  }

  @Test
  void aPauseReachesFourteenDaysBackAndNoFurther() {
    Caller mia = town.newcomer();

    rest.pause(mia, day("2026-11-09"), day("2026-11-10"));

    assertThat(pauses(mia)).hasSize(1);
    assertThatThrownBy(() -> rest.pause(mia, day("2026-11-08"), day("2026-11-10")))
        .hasMessageContaining("up to 14 days back");
    assertThatThrownBy(() -> rest.pause(mia, day("2028-01-01"), Optional.empty()))
        .hasMessageContaining("over a year ahead");
  }

  @Test
  void aPauseAfterTheFactPutsTheWeekAtRestAndBringsItsFreezeBack() {
    Caller mia = frozen();
    Standing before = standings.of(mia.member(), mia.now());
    assertThat(before.lastClosed().orElseThrow().verdict()).isEqualTo(Verdict.FROZEN);

    Reply reply = rest.pause(mia, day("2026-11-16"), day("2026-11-19"));

    Standing after = standings.of(town.again(mia).member(), mia.now());
    assertThat(Town.read(reply))
        .isEqualTo(
            "Kept: you rested from Mon 16 Nov 2026 until Thu 19 Nov 2026, both days included. The"
                + " week of Mon 16 Nov 2026 is at rest now, and its freeze is back.");
    assertThat(after.freezes()).isEqualTo(before.freezes() + 1);
  }

  @Test
  void iWasAwayRestsAllOfLastWeek() {
    Caller mia = frozen();

    Reply reply = rest.away(mia);

    assertThat(Town.read(reply)).contains("from Mon 16 Nov 2026 until Sun 22 Nov 2026");
    assertThatThrownBy(() -> rest.away(town.again(mia))).hasMessageContaining("`streak why`");
  }

  @Test
  void whatIsQueuedForThePauseIsAskedAbout() {
    Caller mia = town.newcomer();
    queue(mia, 4, "2026-11-25T09:00:00Z", false);

    Reply within = rest.pause(mia, day("2026-11-24"), day("2026-11-26"));
    Reply beyond = rest.pause(town.again(mia), day("2026-12-24"), day("2026-12-26"));

    assertThat(Town.read(within)).contains("Queued for these days: q4.");
    assertThat(Town.buttons(within)).containsExactly("Let it go out", "Hold");
    assertThat(Town.buttons(beyond)).isEmpty();
    assertThat(Town.read(rest.letOut(mia))).contains("as you approved it");
  }

  @Test
  void whatIsHeldAlreadyIsNotAskedAbout() {
    Caller mia = town.newcomer();
    queue(mia, 4, "2026-11-25T09:00:00Z", true);

    Reply reply = rest.pause(mia, day("2026-11-24"), day("2026-11-26"));

    assertThat(Town.buttons(reply)).isEmpty();
  }

  @Test
  void resumeEndsTheRestOnItsEve() {
    Caller mia = town.newcomer();
    rest.pause(mia, day("2026-11-20"), Optional.empty());

    Reply reply = rest.resume(town.again(mia));

    assertThat(Town.read(reply))
        .isEqualTo(
            "Good to have you back. Your rest was from Fri 20 Nov 2026 until Sun 22 Nov 2026.");
    assertThat(pauses(mia))
        .containsExactly(new Pause(LocalDate.parse("2026-11-20"), day("2026-11-22")));
  }

  @Test
  void resumeCallsOffAPlannedRest() {
    Caller mia = town.newcomer();
    rest.pause(mia, day("2026-12-20"), Optional.empty());

    Reply reply = rest.resume(town.again(mia));

    assertThat(Town.read(reply)).isEqualTo("The rest that you had planned is called off.");
    assertThat(pauses(mia)).isEmpty();
  }

  @Test
  void resumeWithoutARestSaysSo() {
    Reply reply = rest.resume(town.newcomer());

    assertThat(Town.read(reply)).startsWith("You aren't resting.");
  }

  private void queue(Caller mia, int number, String at, boolean held) {
    Instant due = Instant.parse(at);
    Written.by(town, mia)
        .number(number)
        .waiting(new Outlet.ByHand(), new DeliveryState.Waiting(due, 0, held));
  }
}
