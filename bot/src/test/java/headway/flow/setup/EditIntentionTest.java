package headway.flow.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.domain.Member;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Town;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EditIntentionTest {
  private Town town;
  private EditIntention intention;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
    intention =
        new EditIntention(new CardEdits(town.stores.members(), town.firstWeek), town.bells, 14);
  }

  private Member stored(Caller caller) {
    return town.again(caller).member();
  }

  @Test
  void anEmptyCardSaysWhatItLacksAndHowToSayIt() {
    Caller mia = town.newcomer();

    Reply shown = intention.show(mia);

    assertThat(Town.read(shown))
        .contains("For: not said yet")
        .contains("Target: two shares a week")
        .contains("`intention known-for battery recycling`");
  }

  @Test
  void aFilledCardNamesNothingAsLacking() {
    Caller mia = town.newcomer();
    intention.audience(mia, "teachers");
    intention.purpose(town.again(mia), "save them time");
    intention.knownFor(town.again(mia), "reading");
    intention.topics(town.again(mia), "reading, spelling");
    intention.plan(town.again(mia), "after lunch");

    Reply shown = intention.show(town.again(mia));

    assertThat(Town.read(shown))
        .contains("For: teachers", "Topics: reading, spelling", "Plan: When I have had lunch")
        .doesNotContain("lacks");
  }

  @Test
  void theFirstFieldBeginsTheFirstWeek() {
    Caller mia = town.newcomer();

    intention.purpose(mia, "save them time");

    assertThat(stored(mia).rhythm().startedOn()).contains(mia.today());
  }

  @Test
  void aChangedFieldKeepsTheOldCardWithItsDay() {
    Caller mia = town.newcomer();
    intention.audience(mia, "teachers");
    Caller later = town.again(mia, mia.now().plus(Duration.ofDays(3)));

    intention.audience(later, "nurses");

    assertThat(stored(mia).card().now().audience()).contains("nurses");
    assertThat(stored(mia).card().before())
        .singleElement()
        .satisfies(past -> {
          assertThat(past.intention().audience()).contains("teachers");
          assertThat(past.until()).isEqualTo(later.today());
        });
  }

  @Test
  void theFirstTargetHoldsAtOnceAndALaterOneFromTheNextWeek() {
    Caller mia = town.newcomer();

    Reply first = intention.target(mia, 3);
    Reply second = intention.target(town.again(mia), 1);

    assertThat(Town.read(first)).isEqualTo("Three shares a week, from this week on.");
    assertThat(Town.read(second))
        .isEqualTo("One share a week, from Mon 30 Nov 2026. This week stays at three.");
    assertThat(stored(mia).rhythm().targetOn(mia.today())).isEqualTo(3);
    assertThat(stored(mia).rhythm().targetOn(LocalDate.of(2026, 12, 1))).isEqualTo(1);
  }

  @Test
  void aTargetBeyondOneToFourteenIsRefused() {
    Caller mia = town.newcomer();

    assertThatThrownBy(() -> intention.target(mia, 0)).isInstanceOf(UsageException.class);
    assertThatThrownBy(() -> intention.target(mia, 15)).hasMessageContaining("1 to 14");
    assertThat(stored(mia).rhythm().targets()).isEmpty();
  }

  @Test
  void fieldsAndTopicsThatAreTooLongAreRefusedWithTheLimit() {
    Caller mia = town.newcomer();

    assertThatThrownBy(() -> intention.audience(mia, "x".repeat(201)))
        .hasMessageContaining("201 characters; up to 200");
    assertThatThrownBy(() -> intention.topics(mia, "y".repeat(61)))
        .hasMessageContaining("up to 60");
    assertThatThrownBy(() -> intention.topics(mia, "a,b,c,d,e,f"))
        .hasMessageContaining("That is 6 topics");
    assertThatThrownBy(() -> intention.topics(mia, " , ,")).hasMessageContaining("no topic");
  }

  @Test
  void wordsAreCountedAsPeopleSeeThem() {
    Caller mia = town.newcomer();

    intention.audience(mia, "👩".repeat(200));

    assertThat(stored(mia).intention().audience()).isPresent();
  }
}
