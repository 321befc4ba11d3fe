package headway.chat.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.chat.Letter;
import headway.chat.Message;
import headway.domain.Account;
import headway.domain.ChatKind;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LetterBlocksTest {
  @Test
  void whatPeopleWriteCallsNobodyAndSteersNothing() {
    Message message =
        Message.of("You wrote: ").quote("<!channel> & <@U1> <b> <@U2|mia> <#C1|news>");

    String shown = only(message);

    assertThat(shown)
        .isEqualTo("You wrote: &lt;!channel&gt; &amp; &lt;@U1&gt; &lt;b&gt; @mia #news");
  }

  @Test
  void linksPeopleAndTimesAreSlacksOwn() {
    var mia = new Account(ChatKind.SLACK, "T1", "U1");
    Message message =
        Message.EMPTY
            .link("https://x.org/a?b=1&c=2", "A <b> | c")
            .say(" by ")
            .person("Mia", Optional.of(mia))
            .say(" on ")
            .when(Instant.parse("2026-11-24T08:00:00Z"), ZoneId.of("Europe/Berlin"));

    String shown = only(message);

    assertThat(shown)
        .isEqualTo(
            "<https://x.org/a?b=1&amp;c=2|A &lt;b&gt; ¦ c> by <@U1> on"
                + " <!date^1795507200^{date_short_pretty} {time}|Tue 24 Nov 2026 09:00"
                + " (Europe/Berlin)>");
  }

  @Test
  void addressesInPeoplesWordsAreLinksAndScriptsAreNot() {
    Message message =
        Message.EMPTY.quote("See https://x.org/a?b=1&c=2.").link("javascript:x", "go");

    assertThat(only(message)).isEqualTo("See <https://x.org/a?b=1&amp;c=2>.go · javascript:x");
  }

  @Test
  void aPersonOfAnotherChatIsNamed() {
    var elsewhere = new Account(ChatKind.CONSOLE, "console", "mia");

    assertThat(only(Message.EMPTY.person("Mia", Optional.of(elsewhere)))).isEqualTo("Mia");
  }

  @Test
  void aGridKeepsItsColumns() {
    var shown = LetterBlocks.of(letter(Message.of("Weeks:").grid("a  b\nc  d").say("Done.")));

    assertThat(sections(shown)).containsExactly("Weeks:", "```\na  b\nc  d\n```", "Done.");
  }

  @Test
  void longTextsAreSplitAtSpacesAndNeverThroughASign() {
    String words = "Æther &<> 😀😀 https://example.org/long ".repeat(400);

    var shown = LetterBlocks.of(letter(Message.EMPTY.quote(words)));

    assertThat(sections(shown)).allMatch(section -> section.length() <= 3_000);
    assertThat(String.join(" ", sections(shown)))
        .isEqualTo("Æther &amp;&lt;&gt; 😀😀 <https://example.org/long> ".repeat(400).strip());
  }

  @Test
  void aTextWithoutSpacesIsSplitBetweenSigns() {
    var shown = LetterBlocks.of(letter(Message.EMPTY.quote("x" + "😀&".repeat(3_000))));

    assertThat(String.join("", sections(shown))).isEqualTo("x" + "😀&amp;".repeat(3_000));
    assertThat(sections(shown)).allMatch(section -> section.length() <= 3_000);
  }

  @Test
  void aMessageHoldsFiftyBlocksAndSaysSo() {
    Message message = Message.EMPTY.quote("word ".repeat(40_000)).with(button("Go"));

    var shown = LetterBlocks.of(letter(message));

    assertThat(shown.blocks()).hasSize(50);
    assertThat(shown.blocks().getLast()).isInstanceOf(ActionsBlock.class);
    assertThat(sections(shown).getLast()).startsWith("There is more");
    assertThat(shown.text().length()).isLessThanOrEqualTo(4_000);
  }

  @Test
  void buttonsCarryTheirOffersAndFitTheirLabels() {
    List<Button> buttons =
        IntStream.range(0, 7).mapToObj(i -> button("x".repeat(74) + "😀" + i)).toList();

    var shown = LetterBlocks.of(letter(Message.of("Choose.").with(buttons)));

    List<ButtonElement> made =
        shown.blocks().stream()
            .filter(ActionsBlock.class::isInstance)
            .flatMap(row -> ((ActionsBlock) row).getElements().stream())
            .map(ButtonElement.class::cast)
            .toList();
    assertThat(made).extracting(ButtonElement::getValue).startsWith("offer0", "offer1").hasSize(7);
    assertThat(made).extracting(ButtonElement::getActionId).contains("offer:offer6");
    assertThat(made).allMatch(one -> one.getText().getText().equals("x".repeat(74) + "…"));
  }

  @Test
  void aFieldIsAskedOnceAndShowsWhatStandsThere() {
    Form form = new Form(FormKind.DRAFT, "d1", new Field("text", "Your words", "a <b>", List.of()));

    assertThat(only(Message.EMPTY.asking(form))).isEqualTo("Your words\nNow: a &lt;b&gt;");
    assertThat(only(Message.of("Your words").asking(form)))
        .isEqualTo("Your words\nNow: a &lt;b&gt;");
  }

  private static Button button(String label) {
    return new Button(label, Action.LATER);
  }

  private static String only(Message message) {
    var shown = LetterBlocks.of(letter(message));
    assertThat(shown.text()).isEqualTo(sections(shown).getFirst());
    assertThat(shown.blocks()).hasSize(1);
    return shown.text();
  }

  private static List<String> sections(Shown shown) {
    return shown.blocks().stream()
        .filter(SectionBlock.class::isInstance)
        .map(block -> ((SectionBlock) block).getText().getText())
        .toList();
  }

  static Letter letter(Message message) {
    List<String> offers =
        IntStream.range(0, message.buttons().size()).mapToObj(i -> "offer" + i).toList();
    return new Letter(message, offers, Optional.empty(), 0);
  }
}
