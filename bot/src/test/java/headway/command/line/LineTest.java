package headway.command.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class LineTest {
  @Test
  void typographyIsMadePlain() {
    assertThat(plain("“mon–fri”\u00A0’9:30’\u2003—pool −1"))
        .isEqualTo("\"mon-fri\" '9:30' --pool -1");
  }

  @Test
  void invisibleCharactersAreDropped() {
    assertThat(plain("\u200Bap\u200Dprove\u0007 \uFEFF d\u202E4 \u0000")).isEqualTo("approve d4");
  }

  @Test
  void markupGivesNamesAndIds() {
    List<Token> tokens = Line.of("<#C1|wins> <@U1|mia>, <@!42> <!here> <#7>").tokens();

    assertThat(tokens.stream().map(Token::text).toList())
        .containsExactly("#wins", "@mia", ",", "@42", "@here", "#7");
    assertThat(tokens.getFirst().id()).contains("C1");
    assertThat(tokens.get(1).id()).contains("U1");
    assertThat(tokens.get(2).id()).isEqualTo(Optional.empty());
  }

  @Test
  void markedUpLinksLoseTheirLabelsOnly() {
    assertThat(plain("<https://x.org/a?b=1&amp;c=2|x.org a> <https://y.org> <mailto:a@b.c|a>"))
        .isEqualTo("https://x.org/a?b=1&c=2 https://y.org a@b.c");
  }

  @Test
  void aLinkKeepsItsDashesAndQuotes() {
    assertThat(plain("https://x.org/A–B’s")).isEqualTo("https://x.org/A–B’s");
  }

  @Test
  void whatIsNotMarkupStaysAsItIs() {
    assertThat(plain("a <b> <# <3 x<y &lt;b&gt; &amp;lt; <https://open"))
        .isEqualTo("a <b> <# <3 x<y <b> &lt; <https://open");
  }

  @Test
  void loneSurrogatesAreReplaced() {
    assertThat(plain("a\uD800b \uDC00 👩‍🚀")).isEqualTo("a\uFFFDb \uFFFD 👩🚀");
  }

  @Test
  void theOriginalIsKeptWithItsLineBreaks() {
    Words words = Line.of("draft  “One”\n\n  two — three \u00A0\n").words();

    assertThat(words.after(1).raw()).isEqualTo("“One”\n\n  two — three");
    assertThat(words.after(1).first(1).raw()).isEqualTo("“One”");
  }

  @Property(tries = 500)
  void tokensStandInOrderInsideTheLine(@ForAll String raw, @ForAll @IntRange(max = 9) int drop) {
    Line line = Line.of("<" + raw.substring(Math.min(drop, raw.length())));

    int end = 0;
    for (Token token : line.tokens()) {
      assertThat(token.start()).isGreaterThanOrEqualTo(end);
      assertThat(token.end()).isGreaterThan(token.start());
      end = token.end();
    }
    assertThat(end).isLessThanOrEqualTo(line.raw().length());
  }

  private static String plain(String raw) {
    Words words = Line.of(raw).words();
    return words.plain(words.size());
  }
}
