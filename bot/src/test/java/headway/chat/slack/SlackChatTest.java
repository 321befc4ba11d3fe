package headway.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.chat.Audience;
import headway.chat.Chat;
import headway.chat.Handle;
import headway.chat.Letter;
import headway.chat.Message;
import headway.chat.Sent;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackChatTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
  private static final Account MIA = new Account(ChatKind.SLACK, "T1", "U1");
  private static final Audience DIRECT = new Audience.Direct(MIA);
  private static final Audience WHISPER =
      new Audience.Whisper(new Channel(ChatKind.SLACK, "T1", "C1"), MIA);

  private final TinySlack slack = new TinySlack();
  private final SlackConnection connection = SlackConnection.to(slack.api(), "xoxb-1");
  private final Chat chat = chat();

  @AfterEach
  void close() {
    connection.close();
    slack.close();
  }

  @Test
  void aDirectMessageGoesToTheConversationAndCanBeChanged() {
    Sent sent = chat.send(DIRECT, letter("Hello."));

    assertThat(sent).isEqualTo(new Sent.Delivered(new Handle(ChatKind.SLACK, "T1/D1/1.1", true)));
    assertThat(slack.calls("chat.postMessage").getFirst().of("channel")).isEqualTo("D1");
    assertThat(chat.update(((Sent.Delivered) sent).handle(), DIRECT, letter("Bye."))).isTrue();
    assertThat(slack.await("chat.update", "Bye.").of("ts")).isEqualTo("1.1");
  }

  @Test
  void whatCantBeChangedIsToldSo() {
    slack.refuses("chat.update", "message_not_found");

    var ephemeral = new Handle(ChatKind.SLACK, "T1/C1/1.1", false);
    var gone = new Handle(ChatKind.SLACK, "T1/D1/1.1", true);

    assertThat(chat.update(ephemeral, DIRECT, letter("Bye."))).isFalse();
    assertThat(chat.update(gone, DIRECT, letter("Bye."))).isFalse();
  }

  @Test
  void tooManyMessagesWaitAsLongAsSlackSays() {
    slack.fails("chat.postMessage", 429, Map.of("Retry-After", "30"));

    assertThat(chat.send(DIRECT, letter("Hello.")))
        .isEqualTo(new Sent.Busy(Duration.ofSeconds(30)));
    assertThat(chat.send(DIRECT, letter("Hello."))).isInstanceOf(Sent.Busy.class);
    assertThat(slack.calls("chat.postMessage")).hasSize(1);
  }

  @Test
  void whoTakesNoMessagesIsClosed() {
    slack.refuses("conversations.open", "user_disabled");

    assertThat(chat.send(DIRECT, letter("Hello."))).isEqualTo(new Sent.Closed("user_disabled"));
  }

  @Test
  void aTokenThatIsRefusedIsNotThePersonsWill() {
    slack.refuses("chat.postMessage", "invalid_auth");

    assertThat(chat.send(DIRECT, letter("Hello."))).isInstanceOf(Sent.Busy.class);
  }

  @Test
  void ourOwnFaultIsNotThePersonsWill() {
    slack.refuses("chat.postMessage", "invalid_blocks");

    assertThatThrownBy(() -> chat.send(DIRECT, letter("Hello."))).hasMessageContaining("blocks");
  }

  @Test
  void whoIsNotToBeDisturbedIsNotWrittenToUnasked() {
    slack.answers(
        "dnd.info",
        "'dnd_enabled':true,'next_dnd_start_ts':%d,'next_dnd_end_ts':%d"
            .formatted(NOW.getEpochSecond() - 60, NOW.getEpochSecond() + 600));

    assertThat(chat.send(DIRECT, letter("Hello.")))
        .isEqualTo(new Sent.Busy(Duration.ofMinutes(10)));
    assertThat(slack.calls("chat.postMessage")).isEmpty();
  }

  @Test
  void whereNobodyCanWhisperTheConversationTakesIt() {
    slack.refuses("chat.postEphemeral", "not_in_channel");

    assertThat(chat.send(WHISPER, letter("Hello.")))
        .isEqualTo(new Sent.Delivered(new Handle(ChatKind.SLACK, "T1/D1/1.1", true)));
  }

  private Chat chat() {
    SlackApi api = connection.api();
    return new SlackChat(
        api,
        new Conversations(api, () -> NOW),
        new Posts(api, () -> NOW),
        new SlackChat.Permission(new Disturbance(api, () -> NOW), new Lockout(api, () -> NOW)),
        new Originals(() -> NOW));
  }

  private static Letter letter(String words) {
    return new Letter(Message.of(words), List.of(), Optional.empty(), 0);
  }
}
