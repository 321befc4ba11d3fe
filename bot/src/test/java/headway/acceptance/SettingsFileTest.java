package headway.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
  @TempDir private Path home;

  @Test
  void fiveFaultsAreNamedAtOnceEachWithItsLineAndRemedy() throws IOException {
    Path file =
        Files.writeString(
            home.resolve("headway.conf"),
            """
            week.target = lots
            weak.first-day = monday
            nudge.time = "25:99"
            slots = ["someday 09:00"]
            draft.own-words = -3
            """);

    var said = Program.on(home).run(List.of("home"), "--json");

    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.out()).isEmpty();
    assertThat(said.err())
        .isEqualTo(
            """
            FILE:1: week.target is "lots". Write a whole number from 1 to 14
            FILE:2: "weak.first-day" is not a setting. Did you mean week.first-day?
            FILE:3: nudge.time is "25:99". Write a time of day in quotes, like "09:30"
            FILE:4: slots is "someday 09:00". Write days and times, like ["tue 09:00", "thu 12:30"]
            FILE:5: draft.own-words is "-3". Write a whole number from 0 to 100
            """
                .replace("FILE", file.toString()));
    assertThat(home).isDirectoryNotContaining("glob:**.mv");
  }
}
