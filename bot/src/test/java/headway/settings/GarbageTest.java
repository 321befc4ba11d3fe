package headway.settings;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/// Whatever a file or the environment holds, the answer is settings or lines that name the faults.
final class GarbageTest {
  private static final String SECRET = "hunter2";

  @Property(tries = 500)
  void anyFileIsAnswered(@ForAll("files") String text) {
    var file = Hocon.read("f", text);

    var reading = new Reading(new Surroundings(Map.of()), List.of(file, SettingsFile.bundled()));
    Habit.read(reading);
    Sharing.read(reading);
    Delivery.read(reading);
    Store.read(reading, new Surroundings(Map.of()));
    Doors.read(reading, new Surroundings(Map.of()));

    assertThat(reading.faults())
        .allSatisfy(
            fault -> assertThat(fault.toString()).startsWith("f").doesNotContain("\n", SECRET));
  }

  @Property(tries = 300)
  void anyEnvironmentIsAnswered(@ForAll("variables") String name, @ForAll String value) {
    var faults = List.<Fault>of();

    try {
      Settings.read(Map.of("HEADWAY_HOME", "/nonexistent", name, value), Optional.empty());
    } catch (SettingsException e) {
      faults = e.faults();
    }

    assertThat(faults).hasSizeLessThanOrEqualTo(2);
  }

  @Provide
  Arbitrary<String> files() {
    var tokens =
        Arbitraries.of(
            "week",
            "target",
            "nudge",
            "time",
            "slots",
            ".",
            "..",
            "=",
            ":",
            "+=",
            "{",
            "}",
            "[",
            "]",
            ",",
            "\n",
            "\r\n",
            " ",
            "\"",
            "\"\"\"",
            "${",
            "${?",
            "}",
            "include ",
            "url(",
            ")",
            "#",
            "//",
            "\\",
            "\\u00",
            "0",
            "-1",
            "9".repeat(40),
            "1e999",
            "60m",
            "09:30",
            "null",
            "true",
            "mon",
            "\u202e",
            "\uD83D\uDE00",
            "\u0000",
            "\"mongodb://a:" + SECRET + "@h\"");
    var mixed = tokens.list().ofMaxSize(40).map(list -> list.stream().collect(joining()));
    var deep = Arbitraries.of("[", "{", "a.", "a{", "\"").map(part -> part.repeat(2_000));
    return Arbitraries.frequencyOf(
        Tuple.of(60, mixed),
        Tuple.of(30, Arbitraries.strings().ofMaxLength(200)),
        Tuple.of(1, deep));
  }

  @Provide
  Arbitrary<String> variables() {
    return Arbitraries.of(
        "HEADWAY_STORE_PORT",
        "HEADWAY_SLOTS",
        "HEADWAY_NUDGE_TIME",
        "HEADWAY_DELIVERY_TICK",
        "HEADWAY_NUDGE_DAYS",
        "MONGODB_URI",
        "HEADWAY_X",
        "HEADWAY_");
  }
}
