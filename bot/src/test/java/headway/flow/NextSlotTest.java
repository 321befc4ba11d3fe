package headway.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import headway.domain.UsageException;
import headway.domain.WeeklyTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NextSlotTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
  private static final WeeklyTime TUESDAY = new WeeklyTime(DayOfWeek.TUESDAY, LocalTime.of(9, 0));
  private static final WeeklyTime THURSDAY =
      new WeeklyTime(DayOfWeek.THURSDAY, LocalTime.of(12, 30));

  @Test
  void theEarliestFreeSlotOfAllIsTaken() {
    Instant first = NextSlot.after(MONDAY, List.of(THURSDAY, TUESDAY), BERLIN, Set.of());

    Instant second = NextSlot.after(MONDAY, List.of(THURSDAY, TUESDAY), BERLIN, Set.of(first));

    assertThat(first).isEqualTo("2026-11-24T08:00:00Z");
    assertThat(second).isEqualTo("2026-11-26T11:30:00Z");
  }

  @Test
  void aSlotInTheGapOfAClockChangeIsTheFirstInstantAfterIt() {
    WeeklyTime night = new WeeklyTime(DayOfWeek.SUNDAY, LocalTime.of(2, 30));

    Instant slot =
        NextSlot.after(Instant.parse("2027-03-27T08:00:00Z"), List.of(night), BERLIN, Set.of());

    assertThat(slot).isEqualTo("2027-03-28T01:00:00Z");
  }

  @Test
  void withoutSlotsOrWithAllOfAYearTakenATimeIsAskedFor() {
    Set<Instant> taken = new HashSet<>();
    for (int week = 0; week < 53; week++) {
      taken.add(NextSlot.after(MONDAY, List.of(TUESDAY), BERLIN, taken));
    }

    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> NextSlot.after(MONDAY, List.of(TUESDAY), BERLIN, taken))
        .withMessageStartingWith("All your slots of a year are taken. Name a time");
    assertThatExceptionOfType(UsageException.class)
        .isThrownBy(() -> NextSlot.after(MONDAY, List.of(), BERLIN, Set.of()))
        .withMessage("You have no slots. Name a time, or set some: `slots tue 09:00`.");
  }
}
