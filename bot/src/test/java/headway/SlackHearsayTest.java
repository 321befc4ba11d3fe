package headway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.DraftId;
import headway.domain.Echo;
import headway.domain.MemberId;
import headway.domain.PostId;
import headway.store.mongo.MongoExtension;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What Slack tells of channels, right and wrong, late and early; Mia has one post there.
@ExtendWith(MongoExtension.class)
final class SlackHearsayTest {
  private static final MemberId MIA = new MemberId("mia");
  private static final Channel CHANNEL = new Channel(ChatKind.SLACK, "T1", "C1");
  private static final String POST = "1700000000.000001";
  private static final Echo.Origin HERS =
      new Echo.Origin(
          new DraftId(MIA, 1), 1, new Account(ChatKind.SLACK, "T1", "U1"), Optional.empty());

  private final MongoDatabase database;
  private SlackVisit visit;
  private int events;

  SlackHearsayTest(MongoDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void visit() {
    visit = new SlackVisit(database);
    visit.stores.echoes().claim(new PostId(CHANNEL, POST), HERS, Instant.EPOCH);
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  @Test
  void answersWithAFileAndAnswersShownToAllAreAnswersToo() {
    says("'subtype':'file_share','thread_ts':'%s','user':'U2','ts':'2.000001'".formatted(POST));
    says(
        "'subtype':'thread_broadcast','thread_ts':'%s','user':'U3','ts':'2.000002'"
            .formatted(POST));

    assertThat(echo().untold())
        .extracting(answer -> answer.by().user())
        .containsExactly("U2", "U3");
  }

  @Test
  void theBotsOwnWordsAndThoseOfOtherBotsAreNoAnswers() {
    says(answer("UBOT", "2.000001"));
    says(answer("U7", "2.000002") + ",'bot_id':'B7'");
    says("'subtype':'bot_message','thread_ts':'%s','bot_id':'B7','ts':'2.000003'".formatted(POST));

    assertThat(echo().answers()).isEmpty();
  }

  @Test
  void anAnswerThatIsEditedIsToldNoSecondTimeAndOneTakenBackNotAtAll() {
    says(answer("U2", "2.000001"));
    says(
        "'subtype':'message_changed','ts':'3.000001','message':{'type':'message','user':'U2',"
            + "'thread_ts':'%s','ts':'2.000001','edited':{'user':'U2','ts':'3.000001'}}"
                .formatted(POST));
    int told = echo().untold().size();
    says(
        "'subtype':'message_deleted','deleted_ts':'2.000001','ts':'4.000001','previous_message':"
            + "{'type':'message','user':'U2','thread_ts':'%s','ts':'2.000001'}".formatted(POST));

    assertThat(told).isOne();
    assertThat(echo().untold()).isEmpty();
    assertThat(echo().replies()).isZero();
  }

  @Test
  void aDeletedPostIsMarkedWithAnswersOrWithout() {
    says("'subtype':'message_deleted','deleted_ts':'%s','ts':'4.000001'".formatted(POST));
    boolean bare = echo().gone();
    PostId other = new PostId(CHANNEL, "1700000000.000002");
    visit.stores.echoes().claim(other, HERS, Instant.EPOCH);
    says(
        "'subtype':'message_changed','ts':'4.000001','message':{'type':'message',"
            + "'subtype':'tombstone','user':'USLACKBOT','ts':'1700000000.000002'}");

    assertThat(bare).isTrue();
    assertThat(visit.stores.echoes().of(MIA)).hasSize(2).allMatch(Echo::gone);
  }

  @Test
  void theSameMomentElsewhereIsAnotherPost() {
    hears("T2", "C1", "2.000001");
    hears("T1", "C2", "2.000002");

    assertThat(echo().answers()).isEmpty();
    assertThat(stored()).isOne();
  }

  @Test
  void whatComesBeforeThePostIsWrittenDownIsNotLost() {
    String young = Clock.systemUTC().instant().getEpochSecond() + ".000001";
    reacts(
        "'item_user':'UBOT','item':{'type':'message','channel':'C1','ts':'%s'}".formatted(young));
    PostId post = new PostId(CHANNEL, young);

    visit.stores.echoes().claim(post, HERS, Instant.EPOCH);

    assertThat(visit.stores.echoes().of(MIA))
        .filteredOn(echo -> echo.post().equals(post))
        .singleElement()
        .extracting(Echo::standingReactions)
        .isEqualTo(1);
  }

  @Test
  void ofOtherPeoplesMessagesNothingIsKept() {
    String young = Clock.systemUTC().instant().getEpochSecond() + ".000001";
    reacts("'item_user':'U5','item':{'type':'message','channel':'C1','ts':'%s'}".formatted(young));
    reacts("'item_user':'U5','item':{'type':'message','channel':'C1','ts':'%s'}".formatted(POST));
    reacts("'item_user':'UBOT','item':{'type':'message','channel':'C1','ts':'1600000000.000001'}");

    assertThat(stored()).isOne();
    assertThat(echo().reactions()).isEmpty();
  }

  @Test
  void whatMakesNoSenseIsAcknowledgedAndDropped() {
    List<String> odd =
        List.of(
            "'item_user':'UBOT'",
            "'item':{'type':'file','file':'F1'}",
            "'item':{'type':'message','channel':'D1','ts':'%s'}".formatted(POST),
            "'item':{'type':'message','channel':'C1/../C2','ts':'%s'}".formatted(POST),
            "'item':{'type':'message','channel':'C1','ts':'99999999999999999999.000001'}",
            "'item':{'type':'message','channel':'C1','ts':'" + "1".repeat(5_000) + "'}");

    odd.forEach(this::reacts);
    says("'thread_ts':'%s','ts':'2.000001'".formatted(POST));
    says("'subtype':'message_deleted'");
    says("'subtype':'message_changed'");

    assertThat(stored()).isOne();
    assertThat(echo().reactions()).isEmpty();
    assertThat(echo().answers()).isEmpty();
  }

  private static String answer(String user, String ts) {
    return "'thread_ts':'%s','parent_user_id':'UBOT','user':'%s','ts':'%s'"
        .formatted(POST, user, ts);
  }

  private void says(String inside) {
    event("T1", "{'type':'message','channel':'C1','channel_type':'channel'," + inside + "}");
  }

  private void hears(String team, String channel, String ts) {
    event(
        team,
        "{'type':'message','channel':'%s','channel_type':'channel',%s}"
            .formatted(channel, answer("U2", ts)));
  }

  private void reacts(String inside) {
    event(
        "T1",
        "{'type':'reaction_added','user':'U2','reaction':'tada','event_ts':'5.000001',"
            + inside
            + "}");
  }

  private void event(String team, String event) {
    assertThat(visit.event(team, "E" + ++events, event).getStatusCode()).isEqualTo(200);
  }

  private Echo echo() {
    return visit.stores.echoes().of(MIA).stream()
        .filter(echo -> echo.post().message().equals(POST))
        .findFirst()
        .orElseThrow();
  }

  private long stored() {
    return database.getCollection("echoes").countDocuments();
  }
}
