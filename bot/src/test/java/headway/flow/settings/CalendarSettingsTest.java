package headway.flow.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.domain.AlarmKind;
import headway.domain.UsageException;
import headway.domain.WeeklyTime;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Town;
import headway.store.mongo.MongoExtension;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CalendarSettingsTest {
  private Town town;
  private SetZone zone;
  private SetWeek week;
  private SetSlots slots;
  private SetHome home;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
    zone = new SetZone(town.stores.members(), town.bells);
    week = new SetWeek(town.stores.members(), town.bells);
    slots = new SetSlots(town.stores.members());
    home = new SetHome(town.stores.members(), town.stores.spaces());
  }

  private Caller begun() {
    Caller mia = town.newcomer();
    town.firstWeek.begin(mia, mia.today());
    return town.again(mia);
  }

  @Test
  void theZoneIsShownWithTheTimeThere() {
    Reply shown = zone.show(town.newcomer());

    assertThat(Town.read(shown)).contains("Europe/Berlin", "2026-11-23T11:00");
  }

  @Test
  void aNewZoneMovesTheNudgeAndSaysWhatStays() {
    Caller mia = begun();

    Reply set = zone.set(mia, ZoneId.of("America/New_York"));

    assertThat(town.again(mia).zone()).isEqualTo(ZoneId.of("America/New_York"));
    assertThat(Town.read(set))
        .contains("Nudges and slots move to New York time", "stay as they are");
    assertThat(town.stores.alarms().find(AlarmKind.NUDGE, mia.id()).orElseThrow().at())
        .isEqualTo("2026-11-23T14:30:00Z");
  }

  @Test
  void theSameZoneAgainChangesNothing() {
    Caller mia = town.newcomer();

    Reply set = zone.set(mia, ZoneId.of("Europe/Berlin"));

    assertThat(Town.read(set)).contains("already");
    assertThat(town.again(mia).member().rhythm().zones()).hasSize(1);
  }

  @Test
  void aNewFirstDayLengthensTheRunningWeekToItsEve() {
    Caller mia = begun();

    Reply set = week.set(mia, DayOfWeek.THURSDAY);

    assertThat(Town.read(set))
        .isEqualTo(
            "Your week begins on Thursday from now on. This week has ten days, to the end of Wed 2"
                + " Dec 2026.");
    assertThat(town.again(mia).member().rhythm().weekOf(mia.today()).last())
        .isEqualTo(LocalDate.of(2026, 12, 2));
  }

  @Test
  void theSameFirstDayAgainChangesNothing() {
    Caller mia = begun();

    Reply set = week.set(mia, DayOfWeek.MONDAY);

    assertThat(Town.read(set)).isEqualTo("Your week begins on Monday already.");
    assertThat(Town.read(week.show(mia))).contains("begins on Monday", "has seven days");
  }

  @Test
  void slotsAreSortedAndEachStandsOnce() {
    Caller mia = town.newcomer();
    WeeklyTime thursday = new WeeklyTime(DayOfWeek.THURSDAY, LocalTime.of(12, 30));
    WeeklyTime tuesday = new WeeklyTime(DayOfWeek.TUESDAY, LocalTime.of(9, 0));

    Reply set = slots.set(mia, List.of(thursday, tuesday, thursday));

    assertThat(Town.read(set)).startsWith("Your slots: Tue 09:00, Thu 12:30, Berlin time.");
    assertThat(town.again(mia).member().habits().slots()).containsExactly(tuesday, thursday);
    assertThat(Town.read(slots.show(town.again(mia)))).contains("Tue 09:00, Thu 12:30");
  }

  @Test
  void noSlotAndMoreThanTwentyOneAreRefused() {
    Caller mia = town.newcomer();
    List<WeeklyTime> many =
        IntStream.range(0, 22)
            .mapToObj(hour -> new WeeklyTime(DayOfWeek.MONDAY, LocalTime.of(hour, 0)))
            .toList();

    assertThatThrownBy(() -> slots.set(mia, many)).hasMessageContaining("That is 22 slots");
    assertThatThrownBy(() -> slots.set(mia, List.of())).isInstanceOf(UsageException.class);
    assertThat(town.again(mia).member().habits().slots()).hasSize(1);
  }

  @Test
  void homeHereInAChannelMakesItsSpaceTheHome() {
    Caller mia = town.newcomer();

    Reply set = home.here(town.inChannel(mia));

    assertThat(Town.read(set)).startsWith("Your home is console now");
    assertThat(town.again(mia).member().person().home()).isEqualTo(Town.SPACE);
  }

  @Test
  void homeHereInADirectMessageSaysWhereToSayIt() {
    Caller mia = town.newcomer();

    assertThatThrownBy(() -> home.here(mia)).hasMessageContaining("in a channel");
  }
}
