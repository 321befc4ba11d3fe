package headway.flow.settings;

import headway.domain.UsageException;
import headway.domain.week.Pause;
import headway.flow.TimeWords;
import java.time.LocalDate;
import java.util.Optional;

/// How far back and ahead a rest may lie.
record PauseLimits(int daysBack) {
  private static final int YEARS_AHEAD = 1;

  LocalDate earliest(LocalDate today) {
    return today.minusDays(daysBack);
  }

  Pause checked(Optional<LocalDate> from, Optional<LocalDate> until, LocalDate today) {
    LocalDate first = from.orElse(today);
    if (first.isBefore(earliest(today))) {
      throw new UsageException(
          "A rest can begin up to "
              + daysBack
              + (daysBack == 1 ? " day" : " days")
              + " back; that is "
              + TimeWords.of(earliest(today))
              + " at the earliest.");
    }
    LocalDate latest = today.plusYears(YEARS_AHEAD);
    if (first.isAfter(latest) || until.filter(latest::isBefore).isPresent()) {
      throw new UsageException(
          "That is over a year ahead. Name days up to " + TimeWords.of(latest) + ".");
    }
    until.filter(last -> last.isBefore(first)).ifPresent(last -> refuse(from, first, last));
    return new Pause(first, until);
  }

  private static void refuse(Optional<LocalDate> from, LocalDate first, LocalDate last) {
    throw new UsageException(
        from.isEmpty()
            ? TimeWords.of(last)
                + " is past. If you rested until then, say from when:"
                + " `pause from mon until fri`."
            : "That rest would end on "
                + TimeWords.of(last)
                + ", before it begins on "
                + TimeWords.of(first)
                + ". Turn the two days round.");
  }
}
