package headway.domain.week;

import java.time.LocalDate;

/// Seven days, or more where a new first day of the week lengthened it; both ends belong to it.
public record Week(LocalDate first, LocalDate last) {
  public Week {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("a week cannot end on " + last + " before " + first);
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }
}
