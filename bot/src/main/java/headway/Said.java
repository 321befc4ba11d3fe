package headway;

import headway.command.Commands;
import headway.command.line.Line;
import headway.command.line.Reading;
import headway.command.line.Words;
import headway.command.time.DaySet;
import headway.command.time.TimeOfDay;
import headway.command.time.When;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.setup.SaidTimes;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Set;
import java.util.function.Function;

/// Reads answers to forms the way commands are read.
final class Said implements SaidTimes {
  @Override
  public LocalTime time(String words) {
    return whole(words, TimeOfDay::read);
  }

  @Override
  public Set<DayOfWeek> days(String words) {
    return whole(words, DaySet::read);
  }

  static Instant when(String words, Caller caller) {
    return whole(words, said -> When.read(said, Commands.moment(caller)));
  }

  private static <T> T whole(String line, Function<Words, Reading<T>> reader) {
    Words words = Line.of(line).words();
    if (words.isEmpty()) {
      throw new UsageException("That was empty. Say it in words, or `cancel`.");
    }
    return switch (reader.apply(words)) {
      case Reading.Unread<T>(String cause, int _) -> throw new UsageException(cause);
      case Reading.Read<T>(T value, int count) -> {
        if (count < words.size()) {
          throw new UsageException(
              "I understood \"" + words.first(count).raw() + "\" and no more. Say only that.");
        }
        yield value;
      }
    };
  }
}
