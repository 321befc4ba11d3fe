package headway.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class DefaultsTest {
  @Test
  void everyOptionIsDocumentedOnTheLineAbove() throws IOException {
    var lines = Files.readAllLines(Path.of("config/headway.conf"));

    var places = SettingsFile.bundled().values().values().stream().map(Written::where).toList();

    assertThat(places)
        .hasSizeGreaterThan(35)
        .allSatisfy(place ->
            assertThat(lines.get(place.line() - 2).strip()).startsWith("# ").endsWith("."));
  }

  @Test
  void anOptionMissingFromTheDefaultsIsAFault() {
    var none = new SettingsFile("none", Map.of(), List.of());
    var reading = new Reading(new Surroundings(Map.of()), List.of(none));

    Store.read(reading, new Surroundings(Map.of()));

    assertThat(reading.faults())
        .singleElement()
        .asString()
        .isEqualTo(
            "config/headway.conf: store.port is missing. Write a whole number from 0 to 65535");
  }
}
