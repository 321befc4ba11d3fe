package headway.settings;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.net.InetAddress;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What is right for an option, in words and as a test; `instead` stands in for what is wrong.
record Shape<T>(String wanted, T instead, Function<String, Optional<T>> reading) {

  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
  private static final Pattern SLOT = Pattern.compile("(\\p{L}+)\\s+(\\d{1,2}:\\d{2})");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);
  private static final Map<String, DayOfWeek> DAYS =
      Stream.of(DayOfWeek.values())
          .collect(toUnmodifiableMap(day -> name(day).substring(0, 3), identity()));

  static Shape<Integer> number(int least, int most) {
    return new Shape<>(
        "a whole number from " + least + " to " + most,
        least,
        text -> wholeNumber(text).filter(number -> least <= number && number <= most));
  }

  static Shape<Duration> span(Duration least, Duration most) {
    return new Shape<>(
        "a length of time from " + Span.show(least) + " to " + Span.show(most) + ", like 90m",
        least,
        text ->
            Span.read(text)
                .filter(span -> span.compareTo(least) >= 0 && span.compareTo(most) <= 0));
  }

  static Shape<LocalTime> time() {
    return new Shape<>("a time of day in quotes, like \"09:30\"", LocalTime.MIDNIGHT, Shape::time);
  }

  static Shape<DayOfWeek> day() {
    return new Shape<>("a day of the week, like monday", DayOfWeek.MONDAY, Shape::day);
  }

  static Shape<Set<DayOfWeek>> days() {
    return new Shape<>(
        "days of the week, like [mon, wed, fri]",
        Set.of(),
        text -> all(text, Shape::day).map(Set::copyOf));
  }

  static Shape<InetAddress> address() {
    return new Shape<>(
        "an address of this machine, like 127.0.0.1, or 0.0.0.0 for all of them",
        InetAddress.getLoopbackAddress(),
        Shape::address);
  }

  static Shape<Set<SlackLead>> slackLeads() {
    return new Shape<>(
        "user ids as Slack shows them, like [U0123ABCD, T0123ABCD/U0123ABCD], or []",
        Set.of(),
        text ->
            text.isBlank() ? Optional.of(Set.of()) : all(text, SlackLead::read).map(Set::copyOf));
  }

  static Shape<Set<String>> snowflakes() {
    return new Shape<>(
        "user ids as Discord copies them, like [\"80351110224678912\"], or []",
        Set.of(),
        text ->
            text.isBlank() ? Optional.of(Set.of()) : all(text, Shape::snowflake).map(Set::copyOf));
  }

  static Shape<List<Slot>> slots() {
    return new Shape<>(
        "days and times, like [\"tue 09:00\", \"thu 12:30\"]",
        List.of(),
        text -> all(text, Shape::slot));
  }

  private static Optional<String> snowflake(String text) {
    return Optional.of(text).filter(id -> id.matches("[1-9][0-9]{14,19}"));
  }

  private static Optional<Integer> wholeNumber(String text) {
    return text.matches("-?[0-9]{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text, TIME));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  private static Optional<InetAddress> address(String text) {
    try {
      return Optional.of(InetAddress.ofLiteral(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static Optional<DayOfWeek> day(String text) {
    var word = text.toLowerCase(Locale.ROOT);
    return word.length() < 3
        ? Optional.empty()
        : Optional.ofNullable(DAYS.get(word.substring(0, 3)))
            .filter(day -> name(day).startsWith(word));
  }

  private static Optional<Slot> slot(String text) {
    var slot = SLOT.matcher(text);
    return slot.matches()
        ? day(slot.group(1)).flatMap(day -> time(slot.group(2)).map(time -> new Slot(day, time)))
        : Optional.empty();
  }

  private static <T> Optional<List<T>> all(String text, Function<String, Optional<T>> each) {
    var read = new ArrayList<T>();
    var words = text.isBlank() ? new String[0] : COMMA.split(text.strip(), -1);
    for (var word : words) {
      each.apply(word).ifPresent(read::add);
    }
    return read.size() == words.length && words.length > 0 ? Optional.of(read) : Optional.empty();
  }

  private static String name(DayOfWeek day) {
    return day.name().toLowerCase(Locale.ROOT);
  }
}
