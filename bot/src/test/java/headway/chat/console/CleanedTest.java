package headway.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class CleanedTest {
  @Test
  void whatSteersATerminalIsTakenOut() {
    assertThat(Cleaned.lines("a\u001b[31mb\u0007\u0000\u009bc\u007f")).isEqualTo("a[31mbc");
  }

  @Test
  void linesAndTabsStay() {
    assertThat(Cleaned.lines("one\ttwo\r\nthree\rfour\n\n")).isEqualTo("one\ttwo\nthree\nfour\n\n");
  }

  @Test
  void emojiAndRightToLeftWordsStayAsTheyAre() {
    String words = "👩‍🔬 שלום עולם مرحبا ‏ok";

    assertThat(Cleaned.lines(words)).isEqualTo(words);
  }

  @Test
  void aDirectionEndsWithItsLine() {
    assertThat(Cleaned.lines("\u202Eabc\ndef")).isEqualTo("\u202Eabc\u202C\ndef");
    assertThat(Cleaned.lines("\u2067a\u202Eb")).isEqualTo("\u2067a\u202Eb\u202C\u2069");
  }

  @Test
  void aDirectionThatWasNotOpenedIsNotClosed() {
    assertThat(Cleaned.lines("a\u202Cb\u2069")).isEqualTo("ab");
    assertThat(Cleaned.lines("\u2066a\u2069 b")).isEqualTo("\u2066a\u2069 b");
  }

  @Test
  void halfACharacterIsMarked() {
    assertThat(Cleaned.lines("a\uD83Db")).isEqualTo("a\uFFFDb");
  }

  @Test
  void aNameIsOneLine() {
    assertThat(Cleaned.line(" Mia\nof\r\nMars ")).isEqualTo("Mia of Mars");
  }

  @Property(tries = 1000)
  void cleaningTwiceChangesNothing(@ForAll String words) {
    String once = Cleaned.lines(words);

    assertThat(Cleaned.lines(once)).isEqualTo(once);
    assertThat(once.codePoints().filter(Character::isISOControl))
        .allMatch(c -> c == '\n' || c == '\t');
  }
}
