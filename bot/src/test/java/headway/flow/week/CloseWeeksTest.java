package headway.flow.week;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.Alarm;
import headway.domain.AlarmKind;
import headway.domain.News;
import headway.flow.Caller;
import headway.flow.Standings;
import headway.flow.Town;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CloseWeeksTest {
  private static final Instant SUNDAY_NIGHT = Instant.parse("2026-11-30T03:00:00Z");

  private Town town;
  private Instant now = Town.MONDAY;
  private CloseWeeks close;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
    close =
        new CloseWeeks(
            town.stores.alarms(),
            town.stores.members(),
            new Standings(town.stores.shares()),
            2,
            () -> now);
  }

  /// Two kept weeks, nothing in the running one.
  private Caller kept() {
    Caller mia = town.newcomer();
    for (String day : List.of("2026-11-10", "2026-11-11", "2026-11-17", "2026-11-18")) {
      town.logs(mia, "words of " + day, LocalDate.parse(day));
    }
    town.firstWeek.begin(mia, LocalDate.parse("2026-11-10"));
    return town.again(mia);
  }

  private List<News> news(Caller caller) {
    return town.again(caller).member().habits().announcements().waiting();
  }

  private Instant alarm(Caller caller) {
    return town.stores.alarms().find(AlarmKind.WEEK_END, caller.id()).map(Alarm::at).orElseThrow();
  }

  private void at(Instant instant) {
    now = instant;
    close.run();
  }

  @Test
  void aFreezeThatWasUsedBecomesNewsAtTheWeeksEnd() {
    Caller mia = kept();

    at(SUNDAY_NIGHT.minusSeconds(1));
    List<News> before = news(mia);
    at(SUNDAY_NIGHT);

    assertThat(before).isEmpty();
    assertThat(news(mia)).containsExactly(new News.FreezeUsed(LocalDate.parse("2026-11-23"), 0));
    assertThat(alarm(mia)).isEqualTo(SUNDAY_NIGHT.plus(Duration.ofDays(7)));
  }

  @Test
  void severalWeeksAfterADowntimeAreCaughtUpWithEachThingOnce() {
    Caller mia = kept();

    at(SUNDAY_NIGHT.plus(Duration.ofDays(15)));
    at(SUNDAY_NIGHT.plus(Duration.ofDays(16)));

    assertThat(news(mia)).hasSize(1);
    assertThat(alarm(mia)).isEqualTo(SUNDAY_NIGHT.plus(Duration.ofDays(21)));
  }

  @Test
  void whatWasToldIsNotToldAgain() {
    Caller mia = kept();
    town.stores
        .members()
        .change(
            mia.id(),
            mia.change("told"),
            member ->
                member.habits(h -> h.with(h.announcements().told(List.of("freeze/2026-11-23")))));

    at(SUNDAY_NIGHT);

    assertThat(news(mia)).isEmpty();
  }

  @Test
  void moreMembersThanABatchAreAllClosed() {
    List<Caller> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      all.add(kept());
    }

    at(SUNDAY_NIGHT);

    assertThat(all).allSatisfy(mia -> assertThat(news(mia)).hasSize(1));
    assertThat(close.next()).hasValueSatisfying(next -> assertThat(next).isAfter(now));
  }

  @Test
  void travellingBackOverTheTurnOfAWeekEndsInFiniteTime() {
    Caller mia = kept();
    town.stores
        .members()
        .change(
            mia.id(),
            mia.change("fly"),
            member ->
                member.rhythm(
                    r -> r.inZone(ZoneId.of("America/Los_Angeles"), SUNDAY_NIGHT.plusSeconds(60))));

    at(SUNDAY_NIGHT.plusSeconds(120));

    assertThat(alarm(mia)).isAfter(now);
  }

  @Test
  void theAlarmOfSomebodyWhoLeftIsForgotten() {
    Caller mia = kept();
    town.stores.members().remove(mia.id());

    at(SUNDAY_NIGHT);

    assertThat(town.stores.alarms().find(AlarmKind.WEEK_END, mia.id())).isEmpty();
  }
}
