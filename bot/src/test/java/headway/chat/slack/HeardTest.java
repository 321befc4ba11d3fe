package headway.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeardTest {
  @Test
  void entitiesAndLinksAreWhatWasTyped() {
    assertThat(
            Heard.words(
                "a &amp;&lt;b&gt; <https://x.org/?a=1&amp;b=2|x.org> <mailto:a@b.org|a@b.org>"))
        .isEqualTo("a &<b> https://x.org/?a=1&b=2 a@b.org");
  }

  @Test
  void whatOnlyLooksLikeMarkupIsNotRead() {
    assertThat(Heard.words("&lt;@U1&gt; &amp;lt;")).isEqualTo("<@U1> &lt;");
  }

  @Test
  void peopleAndChannelsAreNamedInTexts() {
    assertThat(Heard.words("draft Thanks <@U1|mia>, see <#C1|general> <!channel> <@U2>"))
        .isEqualTo("draft Thanks @mia, see #general @channel @U2");
  }

  @Test
  void commandsThatNameThemKeepTheirIdentity() {
    assertThat(Heard.words("/headway space share <#C1|general>"))
        .isEqualTo("/headway space share <#C1|general>");
    assertThat(Heard.words("draft d4 credit <@U1|mia>")).isEqualTo("draft d4 credit <@U1|mia>");
  }

  @Test
  void wordsBeginAfterTheMention() {
    assertThat(Heard.afterAddress("<@UBOT>: suggest <https://x.org>"))
        .isEqualTo("suggest https://x.org");
  }
}
