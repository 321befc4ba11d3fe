package headway.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.Place;
import headway.chat.console.Spoken.Moved;
import headway.chat.console.Spoken.Pressed;
import headway.chat.console.Spoken.Remark;
import headway.chat.console.Spoken.Said;
import headway.chat.console.Spoken.Silence;
import headway.chat.console.Spoken.Unclear;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenLineTest {
  private static final Speaker MIA = new Speaker(ConsoleSpace.account("mia"), Optional.empty());
  private static final Speaker MIA_IN_GENERAL =
      new Speaker(MIA.account(), Optional.of(ConsoleSpace.channel("general")));
  private static final Speaker YOU_IN_GENERAL =
      new Speaker(Speaker.YOU.account(), Optional.of(ConsoleSpace.channel("general")));

  @Test
  void plainWordsAreSaidByYou() {
    assertThat(SpokenLine.read("  draft s1  ‘so’ "))
        .isEqualTo(new Said(Speaker.YOU, "  draft s1  ‘so’ "));
  }

  @Test
  void aNameAndAColonLetSomebodyElseSpeak() {
    assertThat(SpokenLine.read("@mia: start")).isEqualTo(new Said(MIA, "start"));
    assertThat(SpokenLine.read("@MIA:start")).isEqualTo(new Said(MIA, "start"));
    assertThat(SpokenLine.read("@mia:")).isEqualTo(new Said(MIA, ""));
  }

  @Test
  void aChannelComesBeforeTheSpeaker() {
    assertThat(SpokenLine.read("#general @mia: suggest https://example.org"))
        .isEqualTo(new Said(MIA_IN_GENERAL, "suggest https://example.org"));
    assertThat(SpokenLine.read("#General home")).isEqualTo(new Said(YOU_IN_GENERAL, "home"));
    assertThat(MIA_IN_GENERAL.place())
        .isEqualTo(new Place.InChannel(ConsoleSpace.channel("general")));
    assertThat(MIA.place()).isEqualTo(new Place.Direct());
  }

  @Test
  void aNameWithoutAColonIsJustWords() {
    assertThat(SpokenLine.read("@mia for the battery idea"))
        .isEqualTo(new Said(Speaker.YOU, "@mia for the battery idea"));
  }

  @Test
  void afterASpeakerWordsMayStartWithAnything() {
    assertThat(SpokenLine.read("@you: #batteries matter"))
        .isEqualTo(new Said(Speaker.YOU, "#batteries matter"));
    assertThat(SpokenLine.read("@mia: @bob: hi")).isEqualTo(new Said(MIA, "@bob: hi"));
  }

  @Test
  void aContinuedLineKeepsItsLines() {
    assertThat(SpokenLine.read("@mia: draft one\n\ntwo"))
        .isEqualTo(new Said(MIA, "draft one\n\ntwo"));
  }

  @Test
  void aPressNamesAButtonAndPerhapsAMessage() {
    assertThat(SpokenLine.read("!press 1"))
        .isEqualTo(new Pressed(Speaker.YOU, 1, Optional.empty()));
    assertThat(SpokenLine.read("@mia: !PRESS 2 M07"))
        .isEqualTo(new Pressed(MIA, 2, Optional.of("m7")));
    assertThat(SpokenLine.read("#general @mia: !press 2 7"))
        .isEqualTo(new Pressed(MIA_IN_GENERAL, 2, Optional.of("m7")));
  }

  @Test
  void theClockTakesTheRestOfTheLine() {
    assertThat(SpokenLine.read("!clock  +2h ")).isEqualTo(new Moved(Speaker.YOU, "+2h"));
    assertThat(SpokenLine.read("!clock")).isEqualTo(new Moved(Speaker.YOU, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\t"})
  void blankLinesAreSilence(String line) {
    assertThat(SpokenLine.read(line)).isEqualTo(new Silence());
  }

  @ParameterizedTest
  @ValueSource(strings = {"#", "# a remark", "  # another", "# a heading\nand lines"})
  void aSharpAndASpaceBeginARemark(String line) {
    assertThat(SpokenLine.read(line)).isEqualTo(new Remark(new Said(Speaker.YOU, line)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@: hi",
        "@mi/a: hi",
        "#gen!eral hi",
        "##",
        "#general @m€: hi",
        "!",
        "!shout",
        "!press",
        "!press one",
        "!press 1 2 3",
        "!press -1",
        "!press 99999999999",
        "@mia: !press m7"
      })
  void aMalformedPrefixIsExplained(String line) {
    assertThat(SpokenLine.read(line))
        .isInstanceOfSatisfying(
            Unclear.class, unclear -> assertThat(unclear.why()).contains("`").endsWith("."));
  }

  @Test
  void anUnknownBangNamesTheThreeThatExist() {
    assertThat(SpokenLine.read("@mia: !pres 1"))
        .isInstanceOfSatisfying(
            Unclear.class,
            unclear -> {
              assertThat(unclear.by()).isEqualTo(MIA);
              assertThat(unclear.why())
                  .contains("\"!pres\"", "`!press 1`", "`!press 1 m7`", "`!clock +2h`");
            });
  }

  @Property(tries = 2000)
  void anyLineIsReadWithoutAnException(@ForAll String line) {
    assertThat(SpokenLine.read(line)).isNotNull();
    assertThat(SpokenLine.read("#x @y: !press " + line)).isNotNull();
  }
}
