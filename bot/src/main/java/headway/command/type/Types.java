package headway.command.type;

import headway.chat.menu.Want;
import headway.command.grammar.Candidate;
import headway.command.grammar.Completions;
import headway.command.grammar.ShortName;
import headway.command.grammar.Sort;
import headway.command.grammar.Type;
import headway.command.line.Quoted;
import headway.command.line.Reading;
import headway.command.line.Words;
import headway.command.time.Calendar;
import headway.command.time.DaySet;
import headway.command.time.DayWords;
import headway.command.time.DaysBack;
import headway.command.time.SaidDay;
import headway.command.time.TimeOfDay;
import headway.command.time.When;
import headway.domain.Kind;
import headway.domain.WeeklyTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;

/// Every type an argument can have.
public final class Types {
  private static final String[] WEEK = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

  private Types() {}

  /// A short name of one sort; the bare number is taken too.
  public static Type<ShortName> id(Sort sort) {
    return new Id(sort, true);
  }

  /// A short name with its letter, where a bare number would be ambiguous.
  public static Type<ShortName> lettered(Sort sort) {
    return new Id(sort, false);
  }

  public static Type<Integer> number(Label label, int least, int most) {
    return new Simple<>(
        label,
        (words, _) -> Numbers.read(words, least, most),
        _ -> List.of(Candidate.of(label.example())),
        new Want.Whole(least, most));
  }

  public static Type<String> link() {
    return new Simple<String>(Links.LABEL, (words, _) -> Links.read(words))
        .wanting(new Want.Words(Links.LONGEST, false));
  }

  public static Type<LinkOrWords> linkOrWords() {
    return new EitherType();
  }

  /// All words that are left, as the member wrote them.
  public static Type<String> words(Label label) {
    return new FreeWords(label, false, Optional.empty());
  }

  /// A file by its path, or by the address that a chat gives to one that is sent along.
  public static Type<String> file(Label label) {
    return new FileType(label);
  }

  /// The same, but not beginning with a short name, which is then a slip in another form.
  public static Type<String> openingWords(Label label) {
    return new FreeWords(label, true, Optional.empty());
  }

  /// Something the caller shares about; not beginning with a short name either.
  public static Type<String> topic(Label label) {
    return new FreeWords(label, true, Optional.of(Completions::topics));
  }

  public static Type<Kind> kind() {
    return new KindType();
  }

  public static Type<Instant> when() {
    return new Simple<>(
        new Label("WHEN", "a time", "fri 14:30"),
        (words, context) -> When.read(words, context.moment()),
        and("now", "tomorrow", "in"));
  }

  /// A day that has begun.
  public static Type<LocalDate> dayBack() {
    return new Simple<>(
        new Label("DAY", "a day", "friday"),
        (words, context) -> DaysBack.read(words, context.moment()),
        and("today", "yesterday"));
  }

  /// A day as said, for `Rest` to resolve.
  public static Type<SaidDay> day() {
    return new Simple<>(
        new Label("DAY", "a day", "fri"),
        (words, _) -> DayWords.read(words),
        and("today", "tomorrow"));
  }

  public static Type<Set<DayOfWeek>> days() {
    return new Simple<>(
        new Label("DAYS", "days", "mon-fri"),
        (words, _) -> DaySet.read(words),
        "mon-fri",
        "daily",
        "weekdays",
        "weekends");
  }

  public static Type<LocalTime> time() {
    return new Simple<>(
        new Label("TIME", "a time", "09:30"), (words, _) -> TimeOfDay.read(words), "09:00");
  }

  public static Type<List<WeeklyTime>> slots() {
    return new Simple<>(
        new Label("SLOT…", "weekly slots", "tue 09:00, thu 12:30"),
        (words, _) -> Slots.read(words),
        WEEK);
  }

  public static Type<ZoneId> zone() {
    return new ZoneType();
  }

  public static Type<DayOfWeek> weekday() {
    return new Simple<DayOfWeek>(
            new Label("DAY", "a day of the week", "monday"), (words, _) -> weekday(words), WEEK)
        .wanting(new Want.OneOf(List.of(WEEK)));
  }

  /// One or more outlets; the names are those besides channels, such as `hand`.
  public static Type<List<Named>> outlets(List<String> names) {
    return new Simple<>(
        new Label("OUTLET…", "an outlet", "#general"),
        (words, _) -> new Outlets(names).read(words),
        Completions::outlets,
        new Want.Words(Type.LONGEST, true));
  }

  public static Type<Named> channel() {
    return new Simple<>(
        new Label("#CHANNEL", "a channel", "#general"),
        (words, _) -> Outlets.channel(words),
        Completions::channels,
        new Want.Channel());
  }

  /// A person by a mention, or by a name with its @.
  public static Type<Named> person() {
    return new Simple<Named>(
            new Label("@PERSON", "a person", "@mia"), (words, _) -> Outlets.person(words))
        .wanting(new Want.Person());
  }

  /// One of these words, each with its value.
  public static <T> Type<T> choice(Label label, SequencedMap<String, T> values) {
    return new Choice<>(label, values);
  }

  private static String[] and(String... words) {
    return Stream.concat(Arrays.stream(words), Arrays.stream(WEEK)).toArray(String[]::new);
  }

  private static Reading<DayOfWeek> weekday(Words words) {
    return Calendar.day(words.folded(0))
        .<Reading<DayOfWeek>>map(day -> new Reading.Read<>(day, 1))
        .orElseGet(() ->
            new Reading.Unread<>(
                Quoted.of(words.text(0)) + " isn't a day of the week such as monday.", 0));
  }
}
