package headway.command.type;

import headway.command.line.Line;
import headway.command.line.Quoted;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import headway.command.time.DaySet;
import headway.command.time.TimeOfDay;
import headway.domain.WeeklyTime;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Reads weekly slots: `tue 09:00, thu 12:30`, `mon-fri 9am`.
final class Slots {
  private static final int MOST_WORDS = 60;
  private static final Comparator<WeeklyTime> ORDER =
      Comparator.comparing(WeeklyTime::day).thenComparing(WeeklyTime::time);

  private Slots() {}

  static Reading<List<WeeklyTime>> read(Words words) {
    if (words.size() > MOST_WORDS) {
      return new Unread<>("Those are too many slots; thirty will do.", 0);
    }
    Words pieces = Line.of(words.plain(words.size()).replace(',', ' ')).words();
    List<WeeklyTime> slots = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      switch (slot(pieces.after(at), slots)) {
        case Read<Integer>(Integer _, int count) -> at += count;
        case Unread<Integer>(String cause, int _) -> {
          return new Unread<>(cause, 0);
        }
      }
    }
    return slots.isEmpty()
        ? new Unread<>(Quoted.of(words.plain(2)) + " isn't a slot such as tue 09:00.", 0)
        : new Read<>(slots.stream().distinct().sorted(ORDER).toList(), words.size());
  }

  private static Reading<Integer> slot(Words words, List<WeeklyTime> slots) {
    return switch (DaySet.read(words)) {
      case Read<Set<DayOfWeek>>(Set<DayOfWeek> days, int count) ->
          time(words.after(count), days, slots).after(count);
      case Unread<Set<DayOfWeek>>(String _, int _) ->
          new Unread<>(Quoted.of(words.text(0)) + " isn't a slot such as tue 09:00.", 0);
    };
  }

  private static Reading<Integer> time(Words words, Set<DayOfWeek> days, List<WeeklyTime> slots) {
    if (words.isEmpty()) {
      return new Unread<>("A slot needs a day and a time, such as tue 09:00.", 0);
    }
    Reading<LocalTime> time = TimeOfDay.read(words);
    if (time instanceof Read<LocalTime>(LocalTime at, int _)) {
      days.forEach(day -> slots.add(new WeeklyTime(day, at)));
    }
    return time.map(LocalTime::getHour);
  }
}
