package headway.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksInTextTest {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          See https://example.org/x, then rest.      | https://example.org/x
          (see https://example.org/a_(b))            | https://example.org/a_(b)
          [label](https://example.org/x)             | https://example.org/x
          <https://example.org/x>                    | https://example.org/x
          我看了《https://example.org/x》。            | https://example.org/x
          read example.org/x today                   | example.org/x
          HTTPS://EXAMPLE.ORG/x                      | HTTPS://EXAMPLE.ORG/x
          """)
  void aLinkIsFoundWithoutTheSentenceAroundIt(String text, String written) {
    List<Span> spans = CanonicalLink.in(text);

    assertThat(spans).hasSize(1);
    assertThat(text.substring(spans.getFirst().start(), spans.getFirst().end())).isEqualTo(written);
  }

  @Test
  void twoLinksAreFoundInTheirOrder() {
    List<Span> spans = CanonicalLink.in("https://a.example/1 and\nhttps://b.example/2?utm_id=3");

    assertThat(spans)
        .extracting(span -> span.link().canonical())
        .containsExactly("https://a.example/1", "https://b.example/2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Write to mia@example.org", "http:// is where it begins", "Node.js v1.2"})
  void aTextWithoutLinksHasNone(String text) {
    assertThat(CanonicalLink.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://a.b/ ", "http://", "(", ")", "a.", "https://(", "%", "www.", "<", "é."})
  void aHundredThousandCharactersAreReadAtOnce(String piece) {
    String text = piece.repeat(100_000 / piece.length());

    assertThat(timed(text)).isLessThan(Duration.ofSeconds(3));
  }

  private static Duration timed(String text) {
    long start = THREADS.getCurrentThreadCpuTime();
    CanonicalLink.in(text);
    CanonicalLink.judge(text);
    CanonicalLink.judge("https://" + text);
    return Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - start);
  }

  @Property(tries = 2000)
  void theCanonicalFormOfACanonicalFormIsItself(@ForAll("links") String pasted) {
    CanonicalLink.read(pasted)
        .ifPresent(link ->
            assertThat(CanonicalLink.read(link.canonical()))
                .map(again -> again.canonical())
                .contains(link.canonical()));
  }

  @Property(tries = 1000)
  void nothingPastedMakesItFail(@ForAll String pasted) {
    assertThatCode(() -> CanonicalLink.judge(pasted)).doesNotThrowAnyException();
    assertThatCode(() -> CanonicalLink.judge("https://" + pasted)).doesNotThrowAnyException();
    assertThatCode(() -> CanonicalLink.in(pasted)).doesNotThrowAnyException();
  }

  @Property(tries = 1000)
  void spansAreInsideTheTextInOrderAndReadBackAsTheirLink(
      @ForAll("links") String one, @ForAll String between, @ForAll("links") String two) {
    String text = one + between + " " + two;

    List<Span> spans = CanonicalLink.in(text);

    int last = 0;
    for (Span span : spans) {
      assertThat(span.start()).isGreaterThanOrEqualTo(last);
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      assertThat(CanonicalLink.read(text.substring(span.start(), span.end())))
          .contains(span.link());
      last = span.end();
    }
  }

  @Provide
  Arbitrary<String> links() {
    Arbitrary<String> piece =
        Arbitraries.of(
            "a",
            "B",
            "ß",
            "%",
            "%41",
            "%2e",
            "%2E%2E",
            "%%341",
            "/",
            "..",
            ".",
            "?",
            "&",
            "=",
            "utm_source=x",
            "#",
            ":~:text=q",
            "é",
            "日本",
            "(",
            ")",
            "!",
            ",",
            ";",
            ":",
            "'",
            "[",
            "|",
            "\\",
            "😀",
            "%c3%a9",
            "+",
            "~",
            "*");
    Arbitrary<String> host =
        Arbitraries.of("example.org", "EXAMPLE.org.", "bücher.example:80", "[::1]");
    return host.flatMap(site ->
        piece.list().ofMaxSize(12).map(parts -> "https://" + site + "/" + String.join("", parts)));
  }
}
