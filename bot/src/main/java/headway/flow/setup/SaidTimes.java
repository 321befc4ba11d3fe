package headway.flow.setup;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/// Reads times and days as members say them; what it can't read is a `UsageException`.
public interface SaidTimes {
  LocalTime time(String words);

  Set<DayOfWeek> days(String words);
}
