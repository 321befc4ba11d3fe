package headway.link;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Matter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          HTTPS://Example.ORG                               | https://example.org/
          http://example.org:80/a                           | http://example.org/a
          https://example.org:443/a                         | https://example.org/a
          https://example.org:8443/a                        | https://example.org:8443/a
          https://example.org:/a                            | https://example.org/a
          https://example.org/Path/To/                      | https://example.org/Path/To/
          https://example.org/a?b=2&a=1                     | https://example.org/a?b=2&a=1
          https://example.org/a?utm_source=x&id=7&fbclid=9  | https://example.org/a?id=7
          https://example.org/a?UTM_Medium=x                | https://example.org/a
          https://example.org/a?utm%5Fsource=x              | https://example.org/a
          https://example.org/?                             | https://example.org/
          https://example.org/a?gclid=1&mc_cid=2&igshid=3&ref_src=4 | https://example.org/a
          https://github.com/o/r/blob/a?ref=main            | https://github.com/o/r/blob/a?ref=main
          https://youtu.be/abc?si=xyz&t=42                  | https://youtu.be/abc?t=42
          https://x.com/mia/status/1?s=20&t=abc             | https://x.com/mia/status/1
          https://example.org/a#results                     | https://example.org/a#results
          https://example.org/a#utm_source=x&utm_medium=y   | https://example.org/a
          https://example.org/a#:~:text=hello%20world       | https://example.org/a
          https://example.org/a#part:~:text=hello           | https://example.org/a#part
          https://example.org/a#                            | https://example.org/a
          https://bücher.example/x                          | https://xn--bcher-kva.example/x
          https://straße.example/                           | https://xn--strae-oqa.example/
          https://EXAMPLE.org./a                            | https://example.org/a
          https://example.org/a/../b/./c                    | https://example.org/b/c
          https://example.org/caf%c3%a9                     | https://example.org/caf%C3%A9
          https://example.org/café                          | https://example.org/caf%C3%A9
          https://example.org/%7Emia                        | https://example.org/~mia
          https://example.org/100%                          | https://example.org/100%25
          http://[2001:DB8::1]:8080/a                       | http://[2001:db8:0:0:0:0:0:1]:8080/a
          http://wiki/page                                  | http://wiki/page
          """)
  void aLinkHasOneFormHoweverItIsWritten(String pasted, String canonical) {
    var link = CanonicalLink.read(pasted);

    assertThat(link).map(Matter.Link::canonical).contains(canonical);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://example.org/x.             | https://example.org/x
          https://example.org/x),            | https://example.org/x
          (https://example.org/x)            | https://example.org/x
          <https://example.org/x>            | https://example.org/x
          “https://example.org/x”            | https://example.org/x
          https://example.org/Lead_(metal)   | https://example.org/Lead_(metal)
          <https://example.org/Yahoo!>       | https://example.org/Yahoo%21
          example.org/x                      | https://example.org/x
          example.org                        | https://example.org/
          www.example.io                     | https://www.example.io/
          example.org:8080/x                 | https://example.org:8080/x
          """)
  void whatPeoplePasteAroundALinkIsTakenOff(String pasted, String canonical) {
    var link = CanonicalLink.read(pasted);

    assertThat(link).map(Matter.Link::canonical).contains(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://",
        "https://...",
        "htp://x",
        "ftp://example.org/x",
        "http:/example.org",
        "https//example.org",
        "http:example.org",
        "https://exa mple.org/x",
        "https://example.org/a b",
        "https://example.org/a\u0000b",
        "https://example.org/a\u202Eb",
        "https://example.org/a\nb",
        "javascript:alert(1)",
        "JavaScript:alert('a b')",
        "data:text/html,x",
        "file:///etc/passwd",
        "mailto:mia@example.org",
        "https://mia:secret@example.org/",
        "https://example.org@evil.example/",
        "https://exa..mple.org/",
        "https://example.org:99999/",
        "https://example.org:port/",
        "https://[::zz]/",
        "https://?x"
      })
  void whatClaimsToBeALinkAndIsNotIsRefusedWithItsCause(String pasted) {
    Pasted answer = CanonicalLink.judge(pasted);

    assertThat(answer).isInstanceOf(Pasted.Refused.class);
    assertThat(((Pasted.Refused) answer).cause()).contains(".").doesNotContain("!");
    assertThat(CanonicalLink.read(pasted)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "Priya passed her viva",
        "and/or",
        "3.14",
        "Node.js",
        "README.md",
        "e.g.",
        "v1.2/v1.3",
        "mia@example.org",
        "note: read this",
        "data: the new oil",
        "https",
        "http: what is it"
      })
  void wordsAreNotALink(String pasted) {
    assertThat(CanonicalLink.judge(pasted)).isEqualTo(new Pasted.NotALink());
  }

  @Test
  void aLinkKeepsWhatWasPastedBesideItsForm() {
    var link = CanonicalLink.read(" https://Example.org/x?utm_source=mail ");

    assertThat(link)
        .contains(
            new Matter.Link("https://Example.org/x?utm_source=mail", "https://example.org/x"));
  }

  @Test
  void slacksMarkupIsReadThrough() {
    var link = CanonicalLink.read("<https://example.org/x|a label>");

    assertThat(link).map(Matter.Link::canonical).contains("https://example.org/x");
  }

  @Test
  void aVeryLongLinkIsRefused() {
    Pasted answer = CanonicalLink.judge("https://example.org/" + "a".repeat(100_000));

    assertThat(answer).isInstanceOf(Pasted.Refused.class);
  }
}
