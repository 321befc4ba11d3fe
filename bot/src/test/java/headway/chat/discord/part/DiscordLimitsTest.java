package headway.chat.discord.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import headway.chat.Action;
import headway.chat.Audience;
import headway.chat.Button;
import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormKind;
import headway.chat.Letter;
import headway.chat.Message;
import headway.chat.discord.peer.ComponentRules;
import headway.chat.discord.peer.MessageRules;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/// Whatever people named things and however much there is, Discord takes what it is given.
class DiscordLimitsTest {
  private static final String SNOWFLAKE = "1".repeat(20);
  private static final Account YOU = new Account(ChatKind.DISCORD, "discord", SNOWFLAKE);
  private static final Audience WHISPER =
      new Audience.Whisper(new Channel(ChatKind.DISCORD, SNOWFLAKE, SNOWFLAKE), YOU);

  @Property(tries = 200)
  void aLetterFitsHoweverLongItIsAndHoweverManyButtonsItHas(
      @ForAll @StringLength(max = 6_000) String words,
      @ForAll @IntRange(max = 40) int buttons,
      @ForAll @StringLength(max = 200) String label) {
    Message message =
        Message.EMPTY
            .quote(words)
            .say("\nWhat now?")
            .with(IntStream.range(0, buttons).mapToObj(_ -> button(label)).toList());

    List<MessageCreateData> sent =
        LetterText.of(letter(message, buttons, Optional.empty()), WHISPER, Optional.empty())
            .messages();

    sent.forEach(piece -> MessageRules.check(piece.toData(), 0));
    assertThat(sent.getLast().getComponents()).hasSize(Math.min(5, (buttons + 4) / 5));
  }

  @Property(tries = 200)
  void aFormFitsHoweverMuchItAsksOrItIsAskedInWords(
      @ForAll @Size(min = 1, max = 5) List<@StringLength(max = 4_100) String> values,
      @ForAll @Size(max = 40) List<@StringLength(max = 150) String> options,
      @ForAll @StringLength(max = 80) String subject,
      @ForAll boolean many) {
    Form form =
        new Form(
            FormKind.DRAFT,
            subject,
            fields("a", values, options, many),
            fields("b", values, options, !many));
    Message message = Message.of("Fill this in.").asking(form);
    Letter letter = letter(message, 0, Optional.of("DRAFT|" + subject + "|a0"));

    Optional<Modal> modal = FormModal.of(form, letter, WHISPER);
    List<MessageCreateData> sent = LetterText.of(letter, WHISPER, Optional.empty()).messages();

    modal.ifPresent(shown -> ComponentRules.checkModal(shown.toData()));
    sent.forEach(piece -> MessageRules.check(piece.toData(), 0));
  }

  @Property(tries = 200)
  void whatCameOfAPressFitsBelowWhatWasPressed(
      @ForAll @StringLength(min = 1, max = 2_000) String before,
      @ForAll @StringLength(max = 300) String label) {
    var pressed = mock(net.dv8tion.jda.api.entities.Message.class);
    when(pressed.getContentRaw()).thenReturn(before);

    MessageRules.check(PressedOn.of(pressed, List.of(), label).edit().toData(), 0);
  }

  private static List<Field> fields(
      String name, List<String> values, List<String> options, boolean many) {
    String label = "x".repeat(Field.LABEL);
    List<String> words = options.stream().map(option -> "o" + option).toList();
    return IntStream.range(0, values.size())
        .mapToObj(one -> new Field(name + one, label, values.get(one), words, many))
        .toList();
  }

  private static Button button(String label) {
    return new Button(label, Action.SKIP);
  }

  private static Letter letter(Message message, int offers, Optional<String> question) {
    List<String> ids =
        Stream.iterate(1, one -> one + 1).limit(offers).map(one -> "a".repeat(24) + one).toList();
    return new Letter(message, ids, question, 0);
  }
}
