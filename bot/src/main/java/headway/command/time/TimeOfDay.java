package headway.command.time;

import headway.command.line.Quoted;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Words;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A wall-clock time as members say it: `9`, `9am`, `9:30 pm`, `09:30`, `14.30`, `noon`.
public final class TimeOfDay {
  private static final int LONGEST = 12;
  private static final Pattern SHAPE =
      Pattern.compile("(\\d{1,2})(?:[:.h](\\d{2}))?h?(am|pm|a\\.m\\.|p\\.m\\.)?");
  private static final Pattern HALF = Pattern.compile("am|pm|a\\.m\\.|p\\.m\\.");

  private TimeOfDay() {}

  public static Reading<LocalTime> read(Words words) {
    if (words.folded(0).equals("at") && words.size() > 1) {
      return read(words.after(1)).after(1);
    }
    String said = words.folded(0);
    if (said.equals("noon")) {
      return new Read<>(LocalTime.NOON, 1);
    }
    String next = words.folded(1);
    boolean apart = !hasHalf(said) && HALF.matcher(clip(next)).matches();
    String whole = apart ? said + next : said;
    return time(whole)
        .<Reading<LocalTime>>map(time -> new Read<>(time, apart ? 2 : 1))
        .orElseGet(() -> new Unread<>(cause(words.text(0), said), 0));
  }

  /// Whether this word begins with a time that cannot be anything else, unlike a bare number.
  static boolean isPlain(Words words) {
    return read(words) instanceof Read<LocalTime>(LocalTime _, int count)
        && (count > 1 || !Numbers.isWhole(words.folded(0)));
  }

  private static Optional<LocalTime> time(String said) {
    Matcher shape = SHAPE.matcher(clip(said));
    if (!shape.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(shape.group(1));
    int minute = Optional.ofNullable(shape.group(2)).map(Integer::parseInt).orElse(0);
    String half = Optional.ofNullable(shape.group(3)).orElse("");
    return half.isEmpty() ? full(hour, minute) : halved(hour, minute, half.startsWith("p"));
  }

  private static Optional<LocalTime> full(int hour, int minute) {
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  private static Optional<LocalTime> halved(int hour, int minute, boolean afternoon) {
    boolean real = hour >= 1 && hour <= 12;
    return real ? full(hour % 12 + (afternoon ? 12 : 0), minute) : Optional.empty();
  }

  private static boolean hasHalf(String said) {
    return said.endsWith("m") || said.endsWith("m.");
  }

  private static String cause(String text, String said) {
    return SHAPE.matcher(clip(said)).matches()
        ? Quoted.of(text) + " isn't a time of day; hours go to 23 and minutes to 59."
        : Quoted.of(text) + " isn't a time such as 09:30.";
  }

  private static String clip(String word) {
    return word.length() > LONGEST ? "" : word;
  }
}
