package headway.flow.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Part;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Habits.Switch;
import headway.domain.Matter;
import headway.domain.News;
import headway.domain.Outlet;
import headway.domain.Sequence;
import headway.domain.Suggestion;
import headway.domain.SuggestionId;
import headway.flow.Caller;
import headway.flow.Town;
import headway.flow.Written;
import headway.store.mongo.MongoExtension;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NewsTest {
  private NudgeTown at;

  @BeforeAll
  void build(MongoDatabase database) {
    at = new NudgeTown(database);
  }

  @AfterEach
  void alone() {
    at.alone();
  }

  /// Two kept weeks and one of two in the running one.
  private Caller oneShort() {
    return at.shared("2026-11-10", "2026-11-11", "2026-11-17", "2026-11-18", "2026-11-23");
  }

  /// A first week, then one that was missed with nothing to cover it.
  private Caller missed() {
    return at.shared("2026-11-09", "2026-11-17");
  }

  private Caller waits(Caller caller, News news) {
    return at.habits(caller, habits -> habits.with(habits.announcements().with(news)));
  }

  private Caller hidden(Caller caller) {
    return at.habits(caller, habits -> habits.turned(Switch.STREAK_HIDDEN, true));
  }

  private Suggestion suggests(Caller caller, String words) {
    int number = at.town.stores.numbers().next(Town.SPACE, Sequence.SUGGESTION);
    return at.town
        .stores
        .suggestions()
        .add(
            new Suggestion(
                new SuggestionId(Town.SPACE, number),
                new Matter.Words(words),
                new Suggestion.Listing.Own(caller.id()),
                new Suggestion.Brought(caller.id(), "Mia", caller.now()),
                List.of()));
  }

  private Draft handed(Caller caller, int number) {
    return Written.by(at.town, caller)
        .number(number)
        .waiting(new Outlet.ByHand(), new DeliveryState.Handed(Town.MONDAY, true));
  }

  @Test
  void aFreezeThatCoveredLastWeekIsTold() {
    Caller mia = oneShort();
    at.until("2026-11-27T12:00");
    at.speaks(mia);

    at.until("2026-11-30T12:00");

    assertThat(at.words(mia))
        .startsWith("One of two last week. A freeze covered it; none is left. Nothing to do.\n\n");
    assertThat(at.town.again(mia).member().habits().announcements().waiting()).isEmpty();
  }

  @Test
  void newsComeEvenWhenNoStepIsWanted() {
    Caller mia = at.shared("2026-11-23", "2026-11-23");
    waits(mia, new News.Kept(LocalDate.parse("2026-11-23")));

    at.until("2026-11-25T12:00");

    assertThat(at.times(mia)).containsExactly("2026-11-24T09:30");
    assertThat(at.words(mia)).isEqualTo("Two of two this week: your first kept week.");
    assertThat(at.buttons(mia)).isEmpty();
    assertThat(at.state(mia).ignoredByNow()).isZero();
  }

  @Test
  void whatIsNoLongerSoIsNotTold() {
    Caller mia = at.shared("2026-11-23");
    waits(mia, new News.Comeback(LocalDate.parse("2026-11-23")));
    waits(mia, new News.FreezeUsed(LocalDate.parse("2026-11-23"), 1));

    at.until("2026-11-24T12:00");

    assertThat(at.words(mia)).doesNotContain("comeback", "freeze").contains("1 of 2 this week");
  }

  @Test
  void aHiddenStreakHearsOfNoFreeze() {
    Caller mia = hidden(oneShort());
    at.until("2026-11-27T12:00");
    at.speaks(mia);

    at.until("2026-11-30T12:00");

    assertThat(at.words(mia)).doesNotContain("freeze", "in a row").contains("0 of 2 this week");
  }

  @Test
  void aTextInTheMembersHandsIsAskedAboutInTheStepsPlace() {
    Caller mia = at.begun();
    Draft one = handed(mia, 1);
    Draft two = handed(mia, 2);
    waits(mia, new News.StillByHand(one.id(), 1));
    waits(mia, new News.StillByHand(two.id(), 2));

    at.until("2026-11-24T12:00");

    assertThat(at.words(mia))
        .isEqualTo(
            "d1 has been yours to post since 2026-11-23T11:00: words of my own (q1). Is it out?");
    assertThat(at.buttons(mia)).startsWith("I posted it").doesNotContain("Draft it");
    assertThat(at.town.again(mia).member().habits().announcements().waiting())
        .containsExactly(new News.StillByHand(two.id(), 2));
  }

  @Test
  void aMissedWeekIsFollowedByAFreshStart() {
    Caller mia = missed();
    Suggestion idea = suggests(mia, "Lithium recovery");

    at.until("2026-11-24T12:00");

    assertThat(at.words(mia))
        .isEqualTo(
            "A new week, Mia. If you'd like last week back, one share by Wednesday night will do it. "
                + idea.id().shortName()
                + " is waiting.");
    assertThat(at.buttons(mia)).containsExactly("Draft it", "Repair", "I was away", "One a week");
    assertThat(Town.message(at.last(mia)).buttons())
        .extracting(Button::action)
        .containsExactly(Action.DRAFT_IT, Action.REPAIR, Action.I_WAS_AWAY, Action.TARGET_ONE);
  }

  @Test
  void theFreshStartComesOnceAWeek() {
    Caller mia = missed();

    at.until("2026-11-25T12:00");

    assertThat(at.times(mia)).hasSize(2);
    assertThat(at.words(mia)).doesNotContain("A new week").contains("0 of 2 this week");
  }

  @Test
  void keptWeeksStayUnlessTheStreakIsHidden() {
    Caller mia = at.shared("2026-10-27", "2026-10-28");
    Caller priya = hidden(at.shared("2026-10-27", "2026-10-28"));

    at.until("2026-11-24T12:00");

    assertThat(at.words(mia)).startsWith("A new week, Mia; your one kept week stays yours. ");
    assertThat(at.words(priya)).startsWith("A new week, Mia. ");
  }

  @Test
  void whatMembersWroteIsMarkedAsTheirs() {
    Caller mia = at.begun();
    suggests(mia, "<!channel> *look*");

    at.until("2026-11-24T12:00");

    assertThat(Town.message(at.last(mia)).parts())
        .contains(new Part.Theirs("<!channel> *look*"))
        .noneMatch(part -> part instanceof Part.Ours ours && ours.text().contains("<!channel>"));
  }

  @Test
  void aDraftThatWaitsComesBeforeAnythingElse() {
    Caller mia = at.begun();
    suggests(mia, "Lithium recovery");
    Draft draft = Written.by(at.town, mia).open();

    at.until("2026-11-24T12:00");

    assertThat(at.words(mia))
        .contains("d1 is written and waits for your yes: \"words of my own\".")
        .doesNotContain("?");
    assertThat(at.buttons(mia)).startsWith("Show d1");
    assertThat(draft.shortName()).isEqualTo("d1");
  }

  @Test
  void aRepairThatWasAskedForIsNotOfferedAgain() {
    Caller mia = missed();
    at.changed(mia, member -> member.rhythm(rhythm -> rhythm.repairAsked(at.now)));

    at.until("2026-11-24T12:00");

    assertThat(at.buttons(mia)).doesNotContain("Repair");
    assertThat(at.words(mia)).doesNotContain("last week back");
  }

  @Test
  void aDeliveryThatWentOutUnseenIsTold() {
    Caller mia = at.begun();
    Draft draft =
        Written.by(at.town, mia)
            .waiting(
                new Outlet.ToChannel(Town.GENERAL),
                new DeliveryState.Published(Town.MONDAY, Optional.empty()));
    waits(mia, new News.WentOut(draft.id(), 1));

    at.until("2026-11-24T12:00");

    assertThat(at.words(mia)).startsWith("q1 · d1 to #general · out 2026-11-23T11:00");
  }
}
