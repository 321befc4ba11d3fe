package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.Posted;
import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.Right;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A post stands there once, whatever becomes of the answers to it.
final class DiscordOnceTest {
  private static final String GENERAL = FakeDiscord.GENERAL;
  private static final String POSTING = "POST channels/" + GENERAL + "/messages";
  private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

  @TempDir private Path home;
  private DiscordConversation chat;

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T08:00Z");
    chat.discord().isAt(NINE.minus(Duration.ofHours(1)));
    chat.says("#general @you: space share #general", "intention audience plant managers");
    chat.says("intention purpose show what works");
    chat.says("draft What I learned at the plant: label every drum.");
    chat.says("approve d1 09:00").hears("@you", "d1 goes to #general");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void anAnswerThatIsLostIsNotTakenForARefusal() {
    chat.discord().losesAnswer(POSTING);
    chat.discord().losesAnswer(POSTING);

    goes();

    assertThat(chat.discord().raw(GENERAL)).hasSize(1);
    assertThat(chat.discord().calls(POSTING)).isGreaterThan(1);
    chat.says("queue").hears("@you", "q1 · d1 to #general · out");
  }

  @Test
  void whereNoAnswerComesThroughItIsLookedForInTheChannel() {
    for (int i = 0; i < 20; i++) {
      chat.discord().losesAnswer(POSTING);
    }

    goes();

    assertThat(chat.discord().raw(GENERAL)).hasSize(1);
    chat.says("queue").hears("@you", "q1 · d1 to #general · out");
  }

  @Test
  void whereItMayNotLookTheMemberIsAsked() {
    chat.discord().server().denies(GENERAL, FakeDiscord.BOT, Right.READ_HISTORY);
    for (int i = 0; i < 20; i++) {
      chat.discord().losesAnswer(POSTING);
    }

    goes();
    chat.moves("+1d");

    assertThat(chat.discord().raw(GENERAL)).hasSize(1);
    chat.says("queue").hears("@you", "unsure");
    assertThat(chat.messages())
        .anyMatch(message -> message.text().contains("I can't tell whether d1 reached #general"));
  }

  @Test
  void whatAProcessSentBeforeItDiedIsSentAgainUnderTheSameKeyAndStandsThereOnce() {
    Draft draft = diesAfterSending(true);

    again();

    assertThat(chat.discord().raw(GENERAL)).hasSize(1);
    assertThat(state(draft)).isInstanceOf(DeliveryState.Published.class);
  }

  @Test
  void whatAProcessBeganAndNeverSentGoesOutWhileItsKeyHolds() {
    Draft draft = diesAfterSending(false);

    again();

    assertThat(chat.discord().raw(GENERAL)).hasSize(1);
    assertThat(state(draft)).isInstanceOf(DeliveryState.Published.class);
  }

  @Test
  void afterTheKeyHasEndedItIsFoundInTheChannel() {
    Draft draft = diesAfterSending(true);

    muchLater();

    assertThat(chat.discord().raw(GENERAL)).hasSize(1);
    assertThat(state(draft)).isInstanceOf(DeliveryState.Published.class);
  }

  @Test
  void afterTheKeyHasEndedWhatIsNotFoundIsAskedAbout() {
    Draft draft = diesAfterSending(false);

    muchLater();

    assertThat(chat.discord().raw(GENERAL)).isEmpty();
    assertThat(state(draft)).isInstanceOf(DeliveryState.Unsure.class);
    assertThat(chat.messages())
        .anyMatch(message -> message.text().contains("I stopped while it was being sent"));
  }

  @Test
  void ofALongOneAProcessThatDiedLeftInTheMiddleTheRestGoesOutWhileItsKeysHold() {
    writesAtLength();
    Draft draft = diesAfterSending(true);
    lost();

    again();

    assertThat(chat.discord().sights(GENERAL)).hasSize(3);
    assertThat(state(draft)).isInstanceOf(DeliveryState.Published.class);
    chat.says("queue").hearsNo("@you", "surely");
  }

  @Test
  void afterItsKeysHaveEndedTheMemberIsAskedAndToldWhatStandsThere() {
    writesAtLength();
    Draft draft = diesAfterSending(true);
    lost();

    muchLater();

    assertThat(chat.discord().sights(GENERAL)).hasSize(2);
    assertThat(state(draft)).isInstanceOf(DeliveryState.Unsure.class);
    assertThat(chat.messages())
        .anyMatch(
            message -> message.text().contains("only 2 of its 3 messages surely stand there"));
  }

  private void writesAtLength() {
    chat.says("draft d1 text " + "Label every drum. ".repeat(300).strip());
    chat.says("approve d1 09:00").hears("@you", "in several messages");
  }

  /// As if the process had died before it sent the last one.
  private void lost() {
    chat.discord().deletes(chat.discord().sights(GENERAL).getLast());
  }

  private void goes() {
    chat.discord().isAt(NINE);
    chat.moves("2026-11-23T09:00Z");
  }

  /// As a process leaves it that stops before it writes down what became of it.
  private Draft diesAfterSending(boolean sent) {
    chat.discord().isAt(NINE);
    var deliveries = chat.stores().deliveries();
    Draft taken = deliveries.lease(NINE, 10).getFirst();
    int number = taken.progress().deliveries().getLast().number();
    Draft begun = deliveries.begin(taken.id(), number, NINE).orElseThrow();
    if (sent) {
      Channel general = new Channel(ChatKind.DISCORD, FakeDiscord.SERVER, GENERAL);
      Account you = new Account(ChatKind.DISCORD, "discord", chat.person("you").id());
      Delivery delivery = begun.delivery(number).orElseThrow();
      String key = begun.id().key() + "/" + number + "/" + delivery.post().revision();
      Posted posted =
          Optional.ofNullable(chat.chats().channels().get(ChatKind.DISCORD))
              .orElseThrow()
              .post(general, you, delivery.post(), key);
      assertThat(posted).isInstanceOf(Posted.Done.class);
    }
    return begun;
  }

  private void again() {
    chat.stores().forgetLeases();
    chat.moves("2026-11-23T09:00:30Z");
  }

  private void muchLater() {
    chat.moves("2026-11-23T09:10Z");
    chat.discord().isAt(NINE.plus(Duration.ofMinutes(10)));
    chat.stores().forgetLeases();
    chat.moves("2026-11-23T09:11Z");
  }

  private DeliveryState state(Draft draft) {
    Draft now = chat.stores().drafts().find(draft.id()).orElseThrow();
    return now.progress().deliveries().getLast().state();
  }
}
