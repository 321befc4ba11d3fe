package headway.flow.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Place;
import headway.chat.Profile;
import headway.chat.Request;
import headway.chat.Sent;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.NudgeState.Stop;
import headway.flow.Caller;
import headway.flow.Reply;
import headway.flow.Town;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReachFirstTest {
  private static final Account MIA = new Account(ChatKind.DISCORD, "discord", "300");
  private static final Reply ANSWER = Reply.of("Good.");
  private Town town;
  private Mailbox mail;
  private ReachFirst reach;
  private Caller somebody;

  @BeforeAll
  void build(MongoDatabase database) {
    town = new Town(database);
  }

  @BeforeEach
  void connect() {
    mail = new Mailbox(InstantSource.fixed(Town.MONDAY));
    reach = town.reach(Map.of(ChatKind.DISCORD, mail, ChatKind.CONSOLE, mail));
    somebody = town.newcomer();
  }

  /// Something of theirs has begun.
  private void begin() {
    town.stores
        .members()
        .change(
            somebody.id(),
            somebody.change("begin"),
            member -> member.rhythm(rhythm -> rhythm.started(somebody.today())));
  }

  private Caller inDiscord(Place place) {
    Profile profile = new Profile("Mia", Optional.empty(), Town.SPACE, false);
    return new Caller(
        town.again(somebody).member(), new Request.From(MIA, place, profile), "e1", Town.MONDAY);
  }

  private Caller inServer() {
    return inDiscord(new Place.InChannel(new Channel(ChatKind.DISCORD, "9", "90")));
  }

  private Optional<Stop> stop() {
    return town.again(somebody).member().habits().nudged().stop();
  }

  @Test
  void whoeverHasBegunNothingIsNotWrittenTo() {
    assertThat(reach.after(inServer(), ANSWER)).isEqualTo(ANSWER);

    assertThat(mail.to(MIA)).isEmpty();
  }

  @Test
  void whoeverBeginsWithinAServerIsWrittenToOnce() {
    begin();
    Reply reply = reach.after(inServer(), ANSWER);
    reach.after(inServer(), ANSWER);

    assertThat(reply).isEqualTo(ANSWER);
    assertThat(mail.to(MIA)).hasSize(1);
    assertThat(stop()).isEmpty();
  }

  @Test
  void closedDirectMessagesStopNudgesAndTheAnswerSaysHowToOpenThem() {
    begin();
    mail.answers(new Sent.Closed("50007"));

    Reply reply = reach.after(inServer(), ANSWER);

    assertThat(Town.read(reply)).startsWith("Good.\n").contains("your DMs are closed to me");
    assertThat(stop()).contains(Stop.CLOSED_DM);
  }

  @Test
  void whereTheChatAsksToWaitTheNextAnswerTriesAgain() {
    begin();
    mail.answers(new Sent.Busy(Duration.ofSeconds(3)));

    assertThat(reach.after(inServer(), ANSWER)).isEqualTo(ANSWER);
    assertThat(stop()).isEmpty();

    mail.opens();
    reach.after(inServer(), ANSWER);

    assertThat(mail.to(MIA)).hasSize(1);
  }

  @Test
  void whoeverTalksDirectlyOrInAChatThatClosesNothingIsNotWrittenTo() {
    begin();
    reach.after(inDiscord(new Place.Direct()), ANSWER);
    reach.after(inServer(), ANSWER);
    reach.after(town.inChannel(somebody), ANSWER);

    assertThat(mail.to(MIA)).isEmpty();
    assertThat(mail.to(somebody.account())).isEmpty();
  }
}
