package headway.flow.setup;

import headway.command.line.Line;
import headway.command.line.Quoted;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import headway.command.time.DaySet;
import headway.command.time.TimeOfDay;
import headway.domain.UsageException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;
import java.util.function.Function;

/// Reads the times and days that are typed into forms, as commands read them.
final class FormTimes implements SaidTimes {
  @Override
  public LocalTime time(String words) {
    return whole(words, TimeOfDay::read);
  }

  @Override
  public Set<DayOfWeek> days(String words) {
    return whole(words, DaySet::read);
  }

  private static <T> T whole(String said, Function<Words, Reading<T>> reader) {
    Words words = Line.of(said).words();
    if (words.isEmpty()) {
      throw new UsageException("I read no words there. Say it in a few, or `skip`.");
    }
    return switch (reader.apply(words)) {
      case Read<T>(T value, int count) when count == words.size() -> value;
      case Read<T>(T _, int count) ->
          throw new UsageException(
              "I understood the beginning, but not " + Quoted.of(words.text(count)) + ".");
      case Unread<T>(String cause, int _) -> throw new UsageException(cause);
    };
  }
}
