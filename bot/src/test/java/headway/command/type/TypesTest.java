package headway.command.type;

import static org.assertj.core.api.Assertions.assertThat;

import headway.command.grammar.Context;
import headway.command.grammar.Type;
import headway.command.line.Line;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.time.Moment;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypesTest {
  private static final Context CONTEXT =
      new Context("zone", new Moment(Instant.EPOCH, ZoneOffset.UTC, List.of()));

  @ParameterizedTest
  @CsvSource({
    "Berlin, Europe/Berlin",
    "EUROPE/berlin, Europe/Berlin",
    "new york, America/New_York",
    "New_York, America/New_York",
    "São Paulo, America/Sao_Paulo",
    "Sao Paulo, America/Sao_Paulo",
    "sa\u0303o paulo, America/Sao_Paulo",
    "Munich, Europe/Berlin",
    "san francisco, America/Los_Angeles",
    "UTC, UTC",
    "gmt+2, GMT+02:00",
    "UTC-5:30, UTC-05:30",
    "+02:00, +02:00",
    "Istanbul, Europe/Istanbul"
  })
  void aZoneIsAnIanaNameACityOrAnOffset(String said, String zone) {
    assertThat(value(Types.zone(), said)).hasToString(zone);
  }

  @Test
  void anUnknownOrAmbiguousZoneOffersTheNearest() {
    assertThat(cause(Types.zone(), "Berlni")).contains("Did you mean Europe/Berlin");
    assertThat(cause(Types.zone(), "central")).contains("US/Central", " or ", "Say which.");
    assertThat(cause(Types.zone(), "utc+99")).contains("isn't a zone");
    assertThat(cause(Types.zone(), "Xqzzy")).contains("Name the nearest big city.");
  }

  @ParameterizedTest
  @CsvSource({
    "https://x.org, https://x.org",
    "HTTP://X.org:8080/A?b#c, HTTP://X.org:8080/A?b#c",
    "www.x.org/a, https://www.x.org/a",
    "https://x.org/a., https://x.org/a",
    "(https://x.org/a), https://x.org/a",
    "https://x.org/a_(b), https://x.org/a_(b)",
    "https://müller.de/ä, https://müller.de/ä",
    "https://[::1]:80/, https://[::1]:80/"
  })
  void aLinkIsTakenAsItIs(String said, String link) {
    assertThat(value(Types.link(), said)).isEqualTo(link);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://",
        "http:/x.org",
        "ftp://x.org",
        "htp://x.org",
        "https://a..b",
        "https://x:y",
        "https://-?",
        "javascript:x",
        "hello",
        "https://:80",
        "https://a%b"
      })
  void whatIsNoLinkIsRefused(String said) {
    assertThat(cause(Types.link(), said)).contains("isn't a web link such as");
  }

  @Test
  void daysAreASet() {
    assertThat(value(Types.days(), "mon,wed"))
        .isEqualTo(Set.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY));
    assertThat(value(Types.days(), "sat-mon"))
        .isEqualTo(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY));
    assertThat(value(Types.days(), "Daily")).hasSize(7);
    assertThat(value(Types.days(), "weekdays")).hasSize(5);
    assertThat(value(Types.days(), "mon, wed fri")).hasSize(3);
    assertThat(cause(Types.days(), "mon-xyz")).contains("isn't days");
  }

  @ParameterizedTest
  @CsvSource({
    "9, 09:00",
    "9am, 09:00",
    "09:30, 09:30",
    "14.30, 14:30",
    "9:30 PM, 21:30",
    "12am, 00:00",
    "12 p.m., 12:00",
    "14h30, 14:30",
    "noon, 12:00",
    "at 8, 08:00"
  })
  void aTimeOfDayIsSaidInManyWays(String said, LocalTime time) {
    assertThat(value(Types.time(), said)).isEqualTo(time);
  }

  @ParameterizedTest
  @ValueSource(strings = {"24:00", "9:60", "13pm", "0am", "-1", "9:3", "nine"})
  void whatIsNoTimeIsRefused(String said) {
    assertThat(cause(Types.time(), said)).contains("isn't a time");
  }

  @Test
  void slotsAreSortedAndSaidOnce() {
    assertThat(value(Types.slots(), "thu 12:30,tue 9am, tue 09:00")).hasSize(2);
    assertThat(value(Types.slots(), "mon-fri 9")).hasSize(5);
    assertThat(cause(Types.slots(), "tue")).contains("a day and a time");
    assertThat(cause(Types.slots(), "tue 9, foo")).contains("\"foo\" isn't a slot");
    assertThat(cause(Types.slots(), ",")).contains("isn't a slot");
  }

  @Test
  void outletsEndWhereOtherWordsBegin() {
    var outlets = Types.outlets(List.of("hand", "x"));

    assertThat(value(outlets, "#general,HAND and x")).hasSize(3);
    assertThat(value(outlets, "hand hand")).hasSize(1);
    assertThat(cause(outlets, "hand, fri")).contains("\"fri\" isn't an outlet");
    assertThat(cause(outlets, "hnad")).contains("Did you mean hand?");
    assertThat(cause(outlets, ",")).contains("isn't an outlet");
    assertThat(value(Types.channel(), "wins").name()).isEqualTo("#wins");
  }

  private static <T> T value(Type<T> type, String said) {
    return switch (type.read(Line.of(said).words(), CONTEXT)) {
      case Read<T>(T value, int count) -> {
        assertThat(count).isEqualTo(Line.of(said).tokens().size());
        yield value;
      }
      case Unread<T>(String cause, int _) -> throw new AssertionError(cause);
    };
  }

  private static <T> String cause(Type<T> type, String said) {
    return switch (type.read(Line.of(said).words(), CONTEXT)) {
      case Read<T>(T value, int _) -> throw new AssertionError("read " + value);
      case Unread<T>(String cause, int _) -> cause;
    };
  }
}
