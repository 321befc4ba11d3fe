package headway.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.chat.Letter;
import headway.chat.Message;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LayoutTest {
  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00.123456Z");
  private static final Message CHOICE =
      Message.of("Draft it now.")
          .with(new Button("Draft it", Action.DRAFT_IT), new Button("Another", Action.ANOTHER));

  @Test
  void yourMessageIsItsWordsThenItsButtons() {
    assertThat(Layout.PLAIN.written(shown("@you", CHOICE)))
        .isEqualTo("Draft it now.\n[1] Draft it  [2] Another   (m7)\n\n");
  }

  @Test
  void aMessageToSomebodyElseSaysToWhom() {
    assertThat(Layout.PLAIN.written(shown("@mia", Message.of("Hello mia."))))
        .isEqualTo("@mia\nHello mia.\n\n");
    assertThat(Layout.PLAIN.written(shown("#general", Message.EMPTY.quote("Good news"))))
        .isEqualTo("#general (m7)\nGood news\n\n");
  }

  @Test
  void aFieldThatTheMessageNamesIsNamedOnce() {
    Form form =
        new Form(
            FormKind.DRAFT,
            "d1",
            List.of(new Field("text", "Your text"), new Field("link", "Its link, if any")));
    Letter second =
        new Letter(
            Message.of("Its link, if any").asking(form),
            List.of(),
            Optional.empty(),
            /* asked= */ 1);
    Letter mistaken =
        new Letter(
            Message.of("That is no link.").asking(form),
            List.of(),
            Optional.empty(),
            /* asked= */ 1);

    assertThat(PlainText.of(second)).isEqualTo("Its link, if any");
    assertThat(PlainText.of(mistaken)).isEqualTo("That is no link.\nIts link, if any");
  }

  @Test
  void aReplacedMessageIsNamed() {
    Shown shown = new Shown("m9", Optional.of("m7"), NOW, "@mia", letter(Message.of("It is out.")));

    assertThat(Layout.PLAIN.written(shown)).isEqualTo("@mia · m7 now reads\nIt is out.\n\n");
  }

  @Test
  void everyPartIsPlain() {
    Message message =
        Message.of("d4 goes out on ")
            .when(NOW, ZoneId.of("Europe/Berlin"))
            .say(", thanks to ")
            .person("Priya", Optional.of(ConsoleSpace.account("priya")))
            .say(" and ")
            .person("Anna", Optional.empty())
            .say(": ")
            .link("https://example.org/a", "Lithium")
            .say(" ")
            .link("https://example.org/b", "https://example.org/b")
            .grid("Mo 1\nTu 2")
            .line()
            .quote("end\u0007");

    assertThat(PlainText.of(letter(message)))
        .isEqualTo(
            """
            d4 goes out on Tue 24 Nov 2026 09:00 (Europe/Berlin), thanks to @Priya and Anna: \
            Lithium · https://example.org/a https://example.org/b
            Mo 1
            Tu 2
            end\
            """);
  }

  @Test
  void theZoneZIsCalledUtc() {
    assertThat(PlainText.of(letter(Message.EMPTY.when(NOW, ZoneOffset.UTC))))
        .isEqualTo("Tue 24 Nov 2026 08:00 (UTC)");
  }

  @Test
  void theFieldAskedIsSaidUnlessTheMessageSaysIt() {
    Form form =
        new Form(
            FormKind.DRAFT,
            "d4",
            List.of(
                new Field("text", "What do you say?"),
                new Field("audience", "Who is it for?", "People who run plants", List.of())));

    assertThat(PlainText.of(asking(Message.of("Good.").asking(form), 1)))
        .isEqualTo("Good.\nWho is it for?\nNow: People who run plants");
    assertThat(PlainText.of(asking(Message.of("Good. What do you say?").asking(form), 0)))
        .isEqualTo("Good. What do you say?");
  }

  @Test
  void whereSeveralMayBeChosenItSaysHow() {
    Field places = Field.many("to", "Where to?", List.of("hand"), List.of("#general", "hand"));
    Form form = new Form(FormKind.DRAFT, "d4", places);

    assertThat(PlainText.of(letter(Message.of("d4.").asking(form))))
        .isEqualTo("d4.\nWhere to?\nSeveral: with commas between.\nNow: hand");
  }

  @Test
  void aScriptReadsEveryKeyInOrder() {
    assertThat(Layout.JSON.written(shown("@you", CHOICE)))
        .isEqualTo(
            "{\"id\":\"m7\",\"updates\":null,\"at\":\"2026-11-24T08:00:00.123Z\",\"to\":\"@you\","
                + "\"text\":\"Draft it now.\",\"buttons\":[\"Draft it\",\"Another\"],"
                + "\"fields\":[],\"image\":null}\n");
  }

  @Test
  void aScriptReadsTheOneFieldAsked() {
    Field kind = new Field("kind", "What does it do?", "", List.of("inform", "celebrate"));
    Message message = Message.of("One more.").asking(new Form(FormKind.DRAFT, "d4", kind));
    Shown shown =
        new Shown("m9", Optional.of("m7"), NOW, "@mia", letter(message.showing("/tmp/a.png")));

    assertThat(Layout.JSON.written(shown))
        .contains("\"updates\":\"m7\"", "\"text\":\"One more.\\nWhat does it do?\"")
        .contains(
            "\"fields\":[{\"name\":\"kind\",\"label\":\"What does it do?\",\"value\":\"\","
                + "\"options\":[\"inform\",\"celebrate\"]}]")
        .endsWith("\"image\":\"/tmp/a.png\"}\n");
  }

  @Test
  void aMessageThatAsksItselfNeedsNoLabel() {
    Form form = new Form(FormKind.DRAFT, "d4", new Field("text", "Your words"));

    String asks = Layout.PLAIN.written(shown("@you", Message.of("What for?").asking(form)));
    String says = Layout.PLAIN.written(shown("@you", Message.of("Not so.").asking(form)));

    assertThat(asks).doesNotContain("Your words");
    assertThat(says).contains("Not so.\nYour words");
  }

  @Test
  void aMessageForAScriptIsOneLine() {
    Message message = Message.EMPTY.quote("one\ntwo \"three\" \u2028 \\ 👩‍🔬");

    assertThat(Layout.JSON.written(shown("@you", message)).lines()).hasSize(1);
  }

  private static Shown shown(String to, Message message) {
    return new Shown("m7", Optional.empty(), NOW, to, letter(message));
  }

  private static Letter letter(Message message) {
    return asking(message, 0);
  }

  private static Letter asking(Message message, int asked) {
    List<String> offers = message.buttons().stream().map(Button::label).toList();
    return new Letter(message, offers, Optional.empty(), asked);
  }
}
