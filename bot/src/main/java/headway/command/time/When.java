package headway.command.time;

import headway.command.line.Quoted;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a time to come: `now`, `in 2h`, `14:30`, `tomorrow 9am`, `fri 14:30`, `24 dec`, ISO.
public final class When {
  private When() {}

  public static Reading<Instant> read(Words words, Moment moment) {
    String first = words.folded(0);
    if (first.equals("now")) {
      return new Read<>(moment.now(), 1);
    }
    if (words.size() > 1 && (first.equals("on") || first.equals("at"))) {
      return read(words.after(1), moment).after(1);
    }
    if (first.equals("in")) {
      return LaterWords.read(words.after(1), moment).after(1);
    }
    return IsoInstant.read(words, moment).orElseGet(() -> clockOrDay(words, moment));
  }

  private static Reading<Instant> clockOrDay(Words words, Moment moment) {
    if (TimeOfDay.isPlain(words)
        && TimeOfDay.read(words) instanceof Read<LocalTime>(LocalTime time, int count)) {
      return dayAfterTime(words, time, count, moment);
    }
    return switch (DayWords.read(words)) {
      case Read<SaidDay>(SaidDay day, int count) -> day(day, words, count, moment);
      case Unread<SaidDay>(String cause, int count) ->
          new Unread<>(isKnown(words) ? cause : unknown(words), count);
    };
  }

  /// `9am tomorrow` means what `tomorrow 9am` does.
  private static Reading<Instant> dayAfterTime(
      Words words, LocalTime time, int count, Moment moment) {
    Words rest = words.after(count);
    if (!rest.isEmpty() && DayWords.read(rest) instanceof Read<SaidDay>(SaidDay day, int more)) {
      return NextInstant.of(day, Optional.of(time), moment, count + more);
    }
    Stream<LocalDate> days = Stream.iterate(moment.date(), day -> day.plusDays(1)).limit(4);
    return new Read<>(
        days.map(day -> moment.at(day.atTime(time)))
            .filter(at -> at.isAfter(moment.now()))
            .findFirst()
            .orElseThrow(),
        count);
  }

  private static Reading<Instant> day(SaidDay day, Words words, int count, Moment moment) {
    Words rest = words.after(count);
    if (!rest.isEmpty()
        && TimeOfDay.read(rest) instanceof Read<LocalTime>(LocalTime time, int more)) {
      return NextInstant.of(day, Optional.of(time), moment, count + more);
    }
    return NextInstant.of(day, Optional.empty(), moment, count);
  }

  private static boolean isKnown(Words words) {
    String first = words.folded(0);
    return first.equals("next")
        || first.contains("/")
        || Calendar.month(first).isPresent()
        || Calendar.month(words.folded(1)).isPresent()
        || first.startsWith("20");
  }

  private static String unknown(Words words) {
    return Quoted.of(words.text(0)) + " isn't a time such as 14:30, tomorrow 9am or fri 14:30.";
  }
}
