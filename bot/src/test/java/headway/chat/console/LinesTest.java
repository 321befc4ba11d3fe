package headway.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.console.Lines.Line;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void theLastLineNeedsNoEnd() {
    assertThat(read("one\ntwo\r\n\nthree")).containsExactly(words("one", "two", "", "three"));
  }

  @Test
  void aBackslashContinuesTheLineAsASecondOne() {
    assertThat(read("draft one\\\ntwo\\\n\\\nthree\nhome"))
        .containsExactly(words("draft one\ntwo\n\nthree", "home"));
  }

  @Test
  void aLineContinuedByTheEndIsStillALine() {
    assertThat(read("home\\")).containsExactly(words("home\n"));
  }

  @Test
  void aHundredKilobytesAreALine() {
    String long1 = "ab".repeat(50_000);

    assertThat(read(long1 + "\nhome")).containsExactly(words(long1, "home"));
  }

  @Test
  void tenMegabytesAreSkippedAndTheNextLineIsRead() {
    List<Line> lines = read("ab".repeat(5_000_000) + "\nhome");

    assertThat(lines).containsExactly(new Line.TooLong(1 << 20), new Line.Words("home"));
  }

  @Test
  void manyContinuedLinesAreTooLongAsWell() {
    String piece = "a".repeat(600_000) + "\\\n";

    assertThat(read(piece + piece + "\nhome"))
        .containsExactly(new Line.TooLong(1 << 20), new Line.Words("home"));
  }

  @Test
  void bytesThatAreNoTextAreReplaced() {
    byte[] bytes = {'a', (byte) 0xFF, 'b', '\n', 'c'};

    assertThat(all(new ByteArrayInputStream(bytes))).containsExactly(words("a\uFFFDb", "c"));
  }

  @Test
  void theMarkBeforeAFileIsNoWord() {
    assertThat(read("\uFEFFhome\n\uFEFF")).containsExactly(words("home", "\uFEFF"));
  }

  private static List<Line> read(String text) {
    return all(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Line> all(ByteArrayInputStream in) {
    ContinuedLines whole = new ContinuedLines(new PipedLines(in));
    List<Line> lines = new ArrayList<>();
    for (Line line = whole.next(); !(line instanceof Line.End); line = whole.next()) {
      lines.add(line);
    }
    return lines;
  }

  private static Line[] words(String... texts) {
    return List.of(texts).stream().map(Line.Words::new).toArray(Line[]::new);
  }
}
