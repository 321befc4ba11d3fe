package headway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With `-Dreadme=write` what the bot says now is written into the README first.
class ReadmeTest {
  private static final Path SCRIPT = Path.of("bot/src/test/resources/conversation.txt");
  private static final String START = "2026-11-23T08:00Z";
  private static final Pattern LISTED = Pattern.compile("(?m)^([a-z]+) – .*$");
  private static final Pattern WAY = Pattern.compile("(?m)^(.+?) – (.*)\\. Example: (.*)$");
  private static final Pattern SETTING = Pattern.compile("(?m)^([a-z][a-z-]*) \\{");

  @TempDir private Path home;

  @Test
  void itsConversationIsWhatTheScriptBringsWordForWord() throws IOException {
    List<String> script = Files.readAllLines(SCRIPT);

    String transcript = new Rehearsal(home, START).transcript(script);
    String parts = Exchange.parts(Exchange.read(transcript), chosen());
    Files.writeString(Path.of("target", "transcript.txt"), transcript);
    writeIfAsked(parts, Readme.read().commands());

    assertThat(Readme.read().conversation().strip()).isEqualTo(parts.strip());
  }

  @Test
  void itsTableHoldsEveryWayToSayEveryCommand() {
    String overview = new Rehearsal(home.resolve("a"), START).transcript(List.of("help"));
    List<String> asked =
        LISTED.matcher(overview).results().map(hit -> "help " + hit.group(1)).toList();

    String all = new Rehearsal(home.resolve("b"), START).transcript(asked);
    String rows = WAY.matcher(all).results().map(ReadmeTest::row).collect(Collectors.joining());
    writeIfAsked(Readme.read().conversation(), rows);

    assertThat(asked).hasSizeGreaterThan(20);
    assertThat(Readme.read().commands()).isEqualTo(rows);
  }

  @Test
  void itNamesEverySectionOfTheSettings() throws IOException {
    String settings = Files.readString(Path.of("config", "headway.conf"));

    Stream<String> sections =
        SETTING.matcher(settings).results().map(hit -> "`" + hit.group(1) + "`");

    assertThat(sections)
        .isNotEmpty()
        .allSatisfy(name -> assertThat(Readme.read().text()).contains(name));
  }

  /// The exchanges that the README shows; what it says of them counts for nothing here.
  private static List<Exchange> chosen() {
    return Exchange.read(Readme.read().conversation());
  }

  private static String row(MatchResult way) {
    return "| `%s` | %s | `%s` |\n".formatted(way.group(1), way.group(2), way.group(3));
  }

  private static void writeIfAsked(String conversation, String commands) {
    if ("write".equals(System.getProperty("readme"))) {
      Readme.read().with(conversation, commands).write();
    }
  }
}
