package headway.flow.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.chat.Action;
import headway.chat.Button;
import headway.domain.AlarmKind;
import headway.domain.Habits.Switch;
import headway.domain.Kind;
import headway.domain.Matter;
import headway.domain.Sequence;
import headway.domain.Share;
import headway.domain.ShareId;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Town;
import headway.store.mongo.MongoExtension;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LogShareTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  private Town town;
  private Desk desk;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
    desk = new Desk(town);
  }

  /// Kept, then missed with the freeze used up before: the streak has ended.
  private Caller afterAMiss() {
    Caller mia = town.newcomer();
    for (String day : new String[] {"2026-10-27", "2026-10-28"}) {
      town.logs(mia, "words of " + day, LocalDate.parse(day));
    }
    town.firstWeek.begin(mia, LocalDate.parse("2026-10-27"));
    return town.again(mia);
  }

  @Test
  void theAnswerSaysWhichWeekCountsItAndWhy() {
    Caller mia = town.newcomer();

    String said = desk.logs(mia, "a talk in Graz");

    assertThat(said)
        .isEqualTo("h1 is logged: a talk in Graz, Mon 23 Nov. That's one of two this week.");
    assertThat(desk.of(mia))
        .singleElement()
        .satisfies(share -> assertThat(share.counts()).isTrue());
  }

  @Test
  void theFirstShareBeginsTheFirstWeekOnItsOwnDay() {
    Caller mia = town.newcomer();

    desk.logs(mia, "last week's talk", "2026-11-18");

    assertThat(town.again(mia).member().rhythm().startedOn())
        .contains(LocalDate.parse("2026-11-18"));
    assertThat(town.stores.alarms().find(AlarmKind.WEEK_END, mia.id())).isPresent();
  }

  @Test
  void withoutAKindItIsKeptAskedForAndNotYetCounted() {
    Caller mia = town.newcomer();

    Reply reply = desk.log.log(mia, new Matter.Words("a talk"), Optional.empty(), Optional.empty());

    assertThat(Desk.read(reply))
        .isEqualTo("h1 is logged: a talk, Mon 23 Nov. It counts once I know what it does:");
    assertThat(Desk.message(reply).buttons())
        .extracting(Button::label)
        .containsExactly("inform", "celebrate", "highlight", "insight");
    assertThat(Desk.message(reply).buttons())
        .allMatch(button -> button.action() == Action.SHARE_KIND)
        .extracting(Button::subject)
        .contains("h1 highlight");
    assertThat(desk.of(mia)).noneMatch(Share::counts);
  }

  @Test
  void itsKindMakesItCount() {
    Caller mia = town.newcomer();
    desk.log.log(mia, new Matter.Words("a talk"), Optional.empty(), Optional.empty());

    Reply reply = desk.correct.kind(town.again(mia), 1, Kind.INFORM);

    assertThat(Desk.read(reply)).isEqualTo("h1 is inform. That's one of two this week.");
    assertThat(desk.of(mia))
        .singleElement()
        .satisfies(share -> {
          assertThat(share.counts()).isTrue();
          assertThat(share.trail().corrections()).isEmpty();
        });
  }

  @Test
  void aLinkSharedBeforeIsTheSameShareNowAlsoElsewhere() {
    Caller mia = town.newcomer();
    Matter.Link link = Desk.link("https://example.org/lithium");
    publish(mia, link);

    Reply reply = desk.log.log(town.again(mia), link, Optional.of(Kind.INFORM), Optional.empty());

    assertThat(Desk.read(reply))
        .isEqualTo(
            "That is h1, of Mon 23 Nov: the same share, and it counts once. I've added that it stands elsewhere too. `shares` lists what you have.");
    assertThat(desk.of(mia))
        .singleElement()
        .satisfies(
            share -> assertThat(share.trail().places()).containsExactly("#general", "elsewhere"));
  }

  @Test
  void loggingALinkTwiceCountsOnce() {
    Caller mia = town.newcomer();
    Matter.Link link = Desk.link("https://example.org/twice");
    desk.log.log(mia, link, Optional.of(Kind.INFORM), Optional.empty());

    Reply reply = desk.log.log(town.again(mia), link, Optional.of(Kind.INFORM), Optional.empty());

    assertThat(Desk.read(reply)).contains("it counts once").doesNotContain("added");
    assertThat(desk.of(mia)).hasSize(1);
  }

  @Test
  void aKindThatComesLaterMakesALinkCount() {
    Caller mia = town.newcomer();
    Matter.Link link = Desk.link("https://example.org/later");
    desk.log.log(mia, link, Optional.empty(), Optional.empty());

    Reply reply = desk.log.log(town.again(mia), link, Optional.of(Kind.INFORM), Optional.empty());

    assertThat(Desk.read(reply)).endsWith("it counts once. That's one of two this week.");
  }

  @Test
  void theSameEventTwiceIsOneShare() {
    Caller mia = town.newcomer();
    Matter words = new Matter.Words("once");

    desk.log.log(mia, words, Optional.of(Kind.INFORM), Optional.empty());
    desk.log.log(mia, words, Optional.of(Kind.INFORM), Optional.empty());

    assertThat(desk.of(mia)).hasSize(1);
  }

  @Test
  void itTakesSharesUpToSevenDaysBackAndNoneToCome() {
    Caller mia = town.newcomer();

    desk.logs(mia, "a week ago", "2026-11-16");

    assertThat(desk.of(mia))
        .singleElement()
        .satisfies(share -> assertThat(share.moment().day()).isEqualTo(TODAY.minusDays(7)));
    assertThatThrownBy(() -> desk.logs(mia, "too long ago", "2026-11-15"))
        .isInstanceOf(UsageException.class)
        .hasMessage("Sun 15 Nov is more than seven days back. I take shares from Mon 16 Nov on.");
    assertThatThrownBy(() -> desk.logs(mia, "tomorrow's", "2026-11-24"))
        .isInstanceOf(UsageException.class)
        .hasMessage("Tue 24 Nov is still to come. Log it once it is out.");
  }

  @Test
  void theFirstKeptWeekIsSaidOnce() {
    Caller mia = town.newcomer();
    desk.logs(mia, "one");

    Reply second =
        desk.log.log(
            town.again(mia),
            new Matter.Words("two"),
            Optional.of(Kind.HIGHLIGHT),
            Optional.empty());
    String third = desk.logs(mia, "three");

    assertThat(Desk.read(second))
        .endsWith(
            "Two of two: your first kept week. One of them put somebody else's work forward. I'll be quiet until next week.");
    assertThat(Town.buttons(second)).containsExactly("See my shares");
    assertThat(third).endsWith("That's three this week; two keep it.");
    assertThat(town.again(mia).member().habits().announcements().has("kept/2026-11-23")).isTrue();
  }

  @Test
  void aWeekFilledAfterItsEndNowCountsAsKept() {
    Caller mia = town.newcomer();
    desk.logs(mia, "one", "2026-11-18");

    String said = desk.logs(mia, "two", "2026-11-20");

    assertThat(said)
        .endsWith(
            "That fills the week of 16 Nov, which is closed; it now counts as kept. Two of two: your first kept week.");
  }

  @Test
  void aShareOfAClosedWeekThatStaysOpenSaysSo() {
    Caller mia = town.newcomer();

    String said = desk.logs(mia, "one", "2026-11-18");

    assertThat(said)
        .endsWith(
            "That's one of two in the week of 16 Nov, which is closed; as your first it ends nothing.");
  }

  @Test
  void theFirstKeptWeekAfterAMissIsAComebackMadeMuchOf() {
    Caller mia = afterAMiss();
    desk.logs(mia, "one");

    String said = desk.logs(mia, "two");

    assertThat(said)
        .endsWith(
            "Two of two: a comeback. Coming back is harder than going on, and you did it. Two kept weeks in all. I'll be quiet until next week.");
    assertThat(town.again(mia).member().habits().announcements().made())
        .contains("kept/2026-11-23", "comeback/2026-11-23");
  }

  @Test
  void aFilledWeekNamesTheRowUnlessTheStreakIsHidden() {
    Caller mia = town.newcomer();
    town.logs(mia, "a", LocalDate.parse("2026-11-17"));
    town.logs(mia, "b", LocalDate.parse("2026-11-18"));
    town.firstWeek.begin(mia, LocalDate.parse("2026-11-17"));
    desk.logs(mia, "one");
    String open = desk.logs(mia, "two");
    Caller priya = town.newcomer();
    town.logs(priya, "a", LocalDate.parse("2026-11-17"));
    town.logs(priya, "b", LocalDate.parse("2026-11-18"));
    hide(priya);
    desk.logs(priya, "one");

    String hidden = desk.logs(priya, "two");

    assertThat(open).contains("Two of two: this week is kept. Two in a row.");
    assertThat(hidden).contains("Two of two: this week is kept.").doesNotContain("in a row");
  }

  @Test
  void aShareThatFillsARepairSaysSoAndThatTheFreezeIsBack() {
    Caller mia = town.newcomer();
    for (String day : List.of("2026-11-03", "2026-11-04", "2026-11-10", "2026-11-11")) {
      town.logs(mia, "words of " + day, LocalDate.parse(day));
    }
    town.firstWeek.begin(mia, LocalDate.parse("2026-11-03"));
    askRepair(mia);

    String first = desk.logs(mia, "one");
    String second = desk.logs(mia, "two");

    assertThat(first)
        .endsWith(
            "That's one of two this week. One more by Wednesday night and the week of 16 Nov is repaired.");
    assertThat(second)
        .endsWith(
            "Two of two: the week of 16 Nov is repaired, and its freeze is back. Three in a row.");
  }

  private void askRepair(Caller caller) {
    town.stores
        .members()
        .change(
            caller.id(),
            caller.change("repair"),
            member -> member.rhythm(rhythm -> rhythm.repairAsked(caller.now())));
  }

  @Test
  void theQuestionTakesALinkOrWords() {
    Caller mia = town.newcomer();

    Reply reply = desk.log.submit(mia, "", Map.of("what", "https://example.org/asked"));

    assertThat(Town.asked(desk.log.ask())).isEqualTo("what");
    assertThat(Desk.read(reply)).startsWith("h1 is logged: https://example.org/asked");
  }

  private void hide(Caller caller) {
    town.stores
        .members()
        .change(
            caller.id(),
            caller.change("hide"),
            member -> member.habits(habits -> habits.turned(Switch.STREAK_HIDDEN, true)));
  }

  private void publish(Caller caller, Matter.Link link) {
    town.stores
        .shares()
        .add(
            new Share(
                new ShareId(caller.id(), town.stores.numbers().next(caller.id(), Sequence.SHARE)),
                link,
                Optional.of(Kind.INFORM),
                new Share.Moment(TODAY, caller.now()),
                new Share.Trail(
                    new Share.Origin.Published(1),
                    List.of("#general"),
                    List.of(),
                    Share.Fate.STANDS)),
            "draft/" + caller.id().value());
  }
}
