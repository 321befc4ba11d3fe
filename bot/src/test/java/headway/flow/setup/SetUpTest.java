package headway.flow.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.domain.AlarmKind;
import headway.domain.Habits.Switch;
import headway.domain.Member;
import headway.domain.NudgeMode;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.OpenQuestions;
import headway.flow.Reply;
import headway.flow.Town;
import headway.store.Question;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class SetUpTest {
  private Town town;
  private SetUp setUp;
  private ChangeRhythm rhythm;
  private OpenQuestions questions;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
    CardEdits edits = new CardEdits(town.stores.members(), town.firstWeek);
    questions = new OpenQuestions(town.stores.questions(), Duration.ofHours(24));
    setUp = new SetUp(edits, town.bells, questions);
    rhythm =
        new ChangeRhythm(
            edits, new EditIntention(edits, town.bells, 14), setUp, new FormTimes(), town.bells);
  }

  private Reply answer(Caller caller, String step, String words) {
    return setUp.submit(town.again(caller), step, Map.of(step, words));
  }

  private Member stored(Caller caller) {
    return town.again(caller).member();
  }

  @Test
  void theSetUpLeadsFromAGreetingToTheCardInFiveMessages() {
    Caller mia = town.newcomer();

    Reply first = setUp.start(mia);
    Reply second = answer(mia, "audience", "people who run recycling plants");
    Reply third = answer(mia, "purpose", "Show what works");
    Reply fourth = answer(mia, "topics", "battery recycling, safety");
    Reply fifth = answer(mia, "plan", "After my first coffee");

    assertThat(Town.read(first))
        .isEqualTo(
            "Hello Mia. I help you share a little, on purpose, most weeks. Nothing is posted until"
                + " you approve that exact text, and no Lead sees your drafts or weeks. Whom would"
                + " you like to be useful to?");
    assertThat(Town.read(second))
        .isEqualTo("People who run recycling plants. Good. What should your sharing do for them?");
    assertThat(Town.read(third)).contains("Which two or three topics?");
    assertThat(Town.read(fourth))
        .contains("five quiet minutes")
        .contains(
            "I suggest two shares a week, and to look in at 09:30, Berlin time, on working days,"
                + " only while the week needs it.");
    assertThat(Town.read(fifth))
        .isEqualTo(
            "Your card: for people who run recycling plants · to show what works · known for"
                + " battery recycling · topics: safety. When I have had my first coffee, I will"
                + " share one thing. Two a week.\nShared anything since Monday? Log it and the"
                + " week has begun.");
    assertThat(Town.buttons(fifth)).containsExactly("Log one", "Paste a link", "Later");
  }

  @Test
  void everyQuestionCanBeSkippedToTheEnd() {
    Caller mia = town.newcomer();
    setUp.start(mia);

    Reply second = setUp.skip(town.again(mia), "audience", "audience");
    Reply third = setUp.skip(town.again(mia), "purpose", "purpose");
    Reply fourth = setUp.skip(town.again(mia), "topics", "topics");
    Reply fifth = setUp.skip(town.again(mia), "plan", "plan");

    assertThat(List.of(second, third, fourth).stream().map(Town::asked))
        .containsExactly("purpose", "topics", "plan");
    assertThat(Town.buttons(fourth)).containsExactly("Fine", "Change", "Skip");
    assertThat(Town.read(fifth)).startsWith("Your card: Two a week.");
    assertThat(stored(mia).habits().is(Switch.SET_UP)).isTrue();
  }

  @Test
  void backAsksTheQuestionBeforeWithWhatWasAnswered() {
    Caller mia = town.newcomer();
    setUp.start(mia);
    answer(mia, "audience", "teachers");

    Reply back = setUp.back(town.again(mia), "purpose", "purpose");
    Reply further = setUp.back(town.again(mia), "audience", "audience");

    assertThat(Town.field(back).orElseThrow().value()).isEqualTo("teachers");
    assertThat(Town.asked(further)).isEqualTo("audience");
    assertThat(Town.read(further)).startsWith("This is the first question.");
  }

  @Test
  void startGoesOnWhereItWasLeft() {
    Caller mia = town.newcomer();
    setUp.start(mia);
    answer(mia, "audience", "teachers");

    Reply again = setUp.start(town.again(mia));

    assertThat(Town.asked(again)).isEqualTo("purpose");
    assertThat(Town.read(again)).startsWith("We go on where we stopped.").doesNotContain("Hello");
  }

  @Test
  void startAfterTheEndShowsTheCardAndHowToEditIt() {
    Caller mia = town.newcomer();
    answer(mia, "audience", "teachers");
    answer(mia, "purpose", "Save them time");
    answer(mia, "topics", "reading");
    answer(mia, "plan", "After lunch");

    Reply again = setUp.start(town.again(mia));

    assertThat(Town.read(again)).startsWith("Your card: for teachers").contains("`intention`");
    assertThat(Town.asked(again)).isEmpty();
  }

  @Test
  void theFirstTopicIsWhatTheyAreKnownFor() {
    Caller mia = town.newcomer();

    answer(mia, "topics", "Reading, spelling, reading");

    assertThat(stored(mia).intention().topics()).containsExactly("Reading", "spelling");
    assertThat(stored(mia).intention().knownFor()).contains("Reading");
  }

  @Test
  void myWordsAsksForTheWordsAndMakesThemAPlan() {
    Caller mia = town.newcomer();

    Reply asked = answer(mia, "plan", "My words");
    answer(mia, "plan", "after lunch");

    assertThat(Town.asked(asked)).isEqualTo("plan");
    assertThat(Town.field(asked).orElseThrow().options()).isEmpty();
    assertThat(stored(mia).intention().plan())
        .contains("When I have had lunch, I will share one thing.");
  }

  @Test
  void anEmptyAnswerIsRefusedAndNothingIsKept() {
    Caller mia = town.newcomer();

    assertThatThrownBy(() -> answer(mia, "audience", "  \n "))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no words");

    assertThat(stored(mia).intention().audience()).isEmpty();
  }

  @Test
  void startBeginsTheFirstWeekAndSetsItsAlarms() {
    Caller mia = town.newcomer();

    setUp.start(mia);

    assertThat(stored(mia).rhythm().startedOn()).contains(mia.today());
    assertThat(town.stores.alarms().find(AlarmKind.WEEK_END, mia.id())).isPresent();
  }

  @Test
  void fineEndsTheQuestionsAndNudgesDaily() {
    Caller mia = town.newcomer();
    setUp.start(mia);

    Reply fine = setUp.fine(town.again(mia));

    assertThat(Town.read(fine)).contains("Shared anything since Monday?");
    assertThat(stored(mia).habits().nudges().mode()).isEqualTo(NudgeMode.DAILY);
    assertThat(Town.read(setUp.fine(town.again(mia)))).startsWith("It is set so already.");
  }

  @Test
  void changeKeepsEachAnswerAndThenAsksForThePlan() {
    Caller mia = town.newcomer();
    setUp.start(mia);

    Reply asked = rhythm.ask(town.again(mia));
    rhythm.submit(town.again(mia), "setup", Map.of("target", "three a week"));
    rhythm.submit(town.again(mia), "setup", Map.of("time", "8am"));
    Reply last = rhythm.submit(town.again(mia), "setup", Map.of("days", "mon, wed"));

    assertThat(Town.message(asked).form().orElseThrow().fields()).hasSize(3);
    assertThat(stored(mia).rhythm().targetOn(mia.today())).isEqualTo(3);
    assertThat(stored(mia).habits().nudges().times().time()).isEqualTo(LocalTime.of(8, 0));
    assertThat(Town.asked(last)).isEqualTo("plan");
    assertThat(Town.read(last))
        .contains(
            "Three shares a week, and I look in at 08:00, Berlin time, on Mon, Wed, only while the"
                + " week needs it.");
  }

  @Test
  void aWholeRhythmComesInOneSubmissionToo() {
    Caller mia = town.newcomer();
    setUp.start(mia);

    Reply reply =
        rhythm.submit(
            town.again(mia), "setup", Map.of("target", "1", "time", "07:15", "days", "Every day"));

    assertThat(Town.read(reply)).contains("One share a week, and I look in at 07:15");
    assertThat(stored(mia).habits().nudges().times().days()).hasSize(7);
  }

  @Test
  void anUnreadableTimeOrTargetIsRefusedWithItsCause() {
    Caller mia = town.newcomer();
    setUp.start(mia);

    assertThatThrownBy(() -> rhythm.submit(town.again(mia), "setup", Map.of("time", "soon")))
        .hasMessageContaining("isn't a time");
    assertThatThrownBy(() -> rhythm.submit(town.again(mia), "setup", Map.of("target", "15")))
        .hasMessageContaining("from 1 to 14");
    assertThat(stored(mia).rhythm().targets()).isEmpty();
  }

  @Test
  void whoChoseNudgesBeforeKeepsThem() {
    Caller mia = town.newcomer();
    town.stores
        .members()
        .change(
            mia.id(),
            mia.change("off"),
            member -> member.habits(habits -> habits.turned(Switch.NUDGES_SET, true)));
    setUp.start(town.again(mia));

    setUp.fine(town.again(mia));

    assertThat(stored(mia).habits().nudges().mode()).isEqualTo(NudgeMode.DAILY);
  }

  @Test
  void theSameAnswerRunTwiceChangesNothing() {
    Caller mia = town.newcomer();
    Caller once = town.again(mia);
    setUp.submit(once, "audience", Map.of("audience", "teachers"));
    answer(mia, "audience", "nurses");

    setUp.submit(once, "audience", Map.of("audience", "teachers"));

    assertThat(stored(mia).intention().audience()).isEqualTo(Optional.of("nurses"));
  }

  @Test
  void fineLeavesNoQuestionOpenThatWouldSwallowTheNextLine() {
    Caller mia = town.newcomer();
    var form = Town.message(setUp.start(mia)).form().orElseThrow();
    var place = mia.from().place();
    town.stores.questions().open(new Question(mia.account(), place, form, 0, mia.now()));

    setUp.fine(town.again(mia));

    assertThat(questions.find(mia.account(), place, mia.now())).isEmpty();
  }
}
