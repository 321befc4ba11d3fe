package headway.flow.week;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Action;
import headway.chat.Button;
import headway.domain.Member;
import headway.domain.Share;
import headway.domain.ShareId;
import headway.domain.week.Pause;
import headway.domain.week.Verdict;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Standings;
import headway.flow.Town;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
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
final class WeeksTest {
  private static final Instant THURSDAY = Town.MONDAY.plus(Duration.ofDays(3));

  private Town town;
  private Standings standings;
  private ShowStreak streak;
  private RepairWeek repair;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
    standings = new Standings(town.stores.shares());
    streak = new ShowStreak(town.stores.members(), standings);
    repair = new RepairWeek(town.stores.members(), standings);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  private Caller shared(String... days) {
    Caller mia = town.newcomer();
    for (String day : days) {
      town.logs(mia, "words of " + day, day(day));
    }
    town.firstWeek.begin(mia, day(days[0]));
    return town.again(mia);
  }

  /// Two kept weeks; the one before this took the freeze with one of two.
  private Caller frozen() {
    return shared("2026-11-03", "2026-11-04", "2026-11-10", "2026-11-11", "2026-11-18");
  }

  private Caller missed() {
    return shared("2026-11-03", "2026-11-18");
  }

  private void paused(Caller caller, String from, String until) {
    town.stores
        .members()
        .change(
            caller.id(),
            caller.change("pause"),
            member ->
                member.rhythm(
                    r -> r.paused(new Pause(day(from), Optional.of(day(until))), caller.today())));
  }

  @Test
  void theStreakAppearsFromTheSecondKeptWeekOn() {
    Caller first = shared("2026-11-16", "2026-11-17");
    Caller second = shared("2026-11-09", "2026-11-10", "2026-11-16", "2026-11-17");

    assertThat(Town.read(streak.show(first)))
        .doesNotContain("Streak")
        .contains("Weeks kept ever: 1.");
    assertThat(Town.read(streak.show(second))).contains("Streak: two weeks in a row.");
  }

  @Test
  void freezesAppearWhenOneWasEarnedOrUsed() {
    Caller plain = shared("2026-11-16", "2026-11-17");

    assertThat(Town.read(streak.show(plain))).doesNotContain("Freezes");
    assertThat(Town.read(streak.show(frozen()))).contains("Freezes held: 0.");
  }

  @Test
  void theStandingHasAHeatmapStrengthAndARepair() {
    Reply reply = streak.show(frozen());

    assertThat(Town.read(reply))
        .startsWith("This week: 0 of 2.\nStreak: two weeks in a row.\nWeeks kept ever: 2.")
        .contains("Strength: 29 %.")
        .contains("16 Nov  1 of 2  frozen")
        .endsWith(
            "The week of 16 Nov can be had back: one more share by Wednesday night, and `streak repair`.");
    assertThat(Town.message(reply).buttons())
        .extracting(Button::action)
        .containsExactly(Action.REPAIR);
  }

  @Test
  void hiddenItIsShownNowhereUntilItIsWantedAgain() {
    Caller mia = frozen();

    streak.hide(mia);

    Caller hidden = town.again(mia);
    String standing = "This week: 0 of 2. Your streak is hidden; `streak show` brings it back.";
    assertThat(Town.read(streak.show(hidden))).isEqualTo(standing);
    assertThat(Town.read(streak.why(hidden))).isEqualTo(standing);
    assertThat(Town.read(streak.unhide(hidden))).contains("Streak: two weeks in a row.");
  }

  @Test
  void whyNamesEveryWeekItsVerdictAndItsReason() {
    Caller mia = frozen();
    paused(mia, "2026-11-09", "2026-11-10");

    String why = Town.read(streak.why(town.again(mia)));

    assertThat(why)
        .isEqualTo(
            """
            2 Nov – 8 Nov · kept · 2 of 2
            9 Nov – 15 Nov · kept · 2 of 2; two days of rest
            16 Nov – 22 Nov · frozen · 1 of 2; a freeze covered it
            23 Nov – 29 Nov · open · 0 of 2; it is running\
            """);
  }

  @Test
  void whyTellsAFirstWeekRestAMissAndAComeback() {
    Caller mia =
        shared("2026-10-12", "2026-10-19", "2026-10-20", "2026-11-16", "2026-11-17", "2026-11-23");
    paused(mia, "2026-10-26", "2026-10-29");

    assertThat(Town.read(streak.why(town.again(mia))).lines())
        .containsExactly(
            "12 Oct – 18 Oct · begun · 1 of 2; a first week never ends anything",
            "19 Oct – 25 Oct · kept · 2 of 2",
            "26 Oct – 1 Nov · paused · 0 of 2; four days of rest, so the week rests",
            "2 Nov – 8 Nov · frozen · 0 of 2; a freeze covered it",
            "9 Nov – 15 Nov · missed · 0 of 2; no freeze was left",
            "16 Nov – 22 Nov · kept · 2 of 2; a comeback",
            "23 Nov – 29 Nov · open · 1 of 2; it is running");
  }

  @Test
  void whyNamesWhatACorrectionChanged() {
    Caller mia = frozen();
    ShareId id = new ShareId(mia.id(), 4);
    Share.Correction moved =
        new Share.Correction(mia.now(), ShareFields.DAY, "2026-11-17", "2026-11-11");
    town.stores.shares().change(id, mia.change("fix"), share -> share.corrected(share, moved));

    assertThat(Town.read(streak.why(mia)).lines())
        .contains(
            "9 Nov – 15 Nov · kept · 2 of 2; h4 moved here from Tue 17 Nov, corrected on Mon 23 Nov",
            "16 Nov – 22 Nov · frozen · 1 of 2; a freeze covered it; h4 moved away to Wed 11 Nov, corrected on Mon 23 Nov");
  }

  @Test
  void aRepairSaysWhatIsMissingAndByWhen() {
    Caller mia = frozen();

    Reply reply = repair.repair(mia);

    assertThat(Town.read(reply))
        .isEqualTo(
            "One more share by Wednesday night and the week of 16 Nov is repaired; until then it counts for this week. The last moment is 2026-11-26T04:00.");
    assertThat(town.again(mia).member().rhythm().rest().repairs()).containsExactly(mia.now());
  }

  @Test
  void aRepairThatIsFullBringsItsFreezeBack() {
    Caller mia = frozen();
    town.logs(mia, "today's", day("2026-11-23"));

    String said = Town.read(repair.repair(mia));

    assertThat(said)
        .isEqualTo(
            "The week of 16 Nov is repaired, two of two, and its freeze is back. Three in a row. This week: 0 of 2.");
    assertThat(standings.of(town.again(mia).member(), mia.now()).lastClosed())
        .hasValueSatisfying(week -> assertThat(week.verdict()).isEqualTo(Verdict.REPAIRED));
  }

  @Test
  void whyTellsWhatARepairBorrowed() {
    Caller mia = frozen();
    town.logs(mia, "today's", day("2026-11-23"));
    repair.repair(mia);

    assertThat(Town.read(streak.why(town.again(mia))).lines())
        .contains(
            "16 Nov – 22 Nov · repaired · 2 of 2; filled by h6 of the 72 hours after it; earned a freeze",
            "23 Nov – 29 Nov · open · 0 of 2; it is running; h6 counts in the week before");
  }

  @Test
  void askingTwiceIsOneRepair() {
    Caller mia = frozen();

    repair.repair(mia);
    String again = Town.read(repair.repair(town.again(mia)));

    assertThat(again).startsWith("One more share by Wednesday night");
    assertThat(town.again(mia).member().rhythm().rest().repairs()).hasSize(1);
  }

  @Test
  void aRepairThatIsNotPossibleSaysWhy() {
    Caller kept = shared("2026-11-16", "2026-11-17");
    Caller late = town.again(missed(), THURSDAY);
    Caller begun = shared("2026-11-18");
    Caller running = shared("2026-11-23");
    Caller rested = missed();
    paused(rested, "2026-11-16", "2026-11-22");

    assertThat(Town.read(repair.repair(kept)))
        .isEqualTo("Nothing to repair: the week of 16 Nov is kept.");
    assertThat(Town.read(repair.repair(late)))
        .isEqualTo(
            "The 72 hours to repair the week of 16 Nov ended 2026-11-26T04:00. This week is open; `home` shows where it stands.");
    assertThat(Town.read(repair.repair(begun)))
        .isEqualTo(
            "Nothing to repair: the week of 16 Nov was your first, and a first ends nothing.");
    assertThat(Town.read(repair.repair(running)))
        .isEqualTo("Your first week is running, so there is nothing to repair yet.");
    assertThat(Town.read(repair.repair(town.again(rested))))
        .isEqualTo("Nothing to repair: you rested in the week of 16 Nov.");
  }

  @Test
  void afterARepairThereIsNothingLeftToRepair() {
    Caller mia = frozen();
    town.logs(mia, "today's", day("2026-11-23"));
    repair.repair(mia);

    assertThat(Town.read(repair.repair(town.again(mia))))
        .isEqualTo("Nothing to repair: the week of 16 Nov is repaired already.");
  }

  @Test
  void whoeverHasNotBegunReadsWhatBegins() {
    Caller mia = town.newcomer();
    Member untouched = mia.member();

    String said = Town.read(streak.show(mia));

    assertThat(said).contains("Your first week begins with your card, a draft or a logged share.");
    assertThat(town.again(mia).member()).isEqualTo(untouched);
    assertThat(List.of(said.split("\n"))).contains("Weeks kept ever: 0.");
  }
}
