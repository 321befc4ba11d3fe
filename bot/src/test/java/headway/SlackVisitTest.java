package headway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.slack.TinySlack;
import headway.domain.ChatKind;
import headway.domain.SpaceId;
import headway.store.mongo.MongoExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
class SlackVisitTest {
  private SlackVisit visit;

  @BeforeEach
  void visit(MongoDatabase database) {
    visit = new SlackVisit(database);
  }

  @AfterEach
  void leave() {
    visit.close();
  }

  @Test
  void aCommandInAChannelIsAnsweredToOnePersonAlone() {
    assertThat(visit.command("C1", "zone").getStatusCode()).isEqualTo(200);

    TinySlack.Call answer = visit.slack.await("/answer/1", "Europe/Berlin");
    assertThat(answer.of("json")).contains("\"response_type\":\"ephemeral\"");
  }

  @Test
  void aWorkspaceBecomesASpaceWhenItIsFirstSeen() {
    visit.message("help");

    visit.slack.await("chat.postMessage", "help");
    assertThat(visit.stores.spaces().find(new SpaceId(ChatKind.SLACK, "T1")).orElseThrow().name())
        .isEqualTo("Plant");
  }

  @Test
  void aRedeliveredEventIsAnsweredOnce() {
    String said = "{'type':'message','channel':'D1','channel_type':'im','user':'U1','text':'zone'}";

    visit.event("Ev1", said);
    visit.event("Ev1", said);

    visit.message("week");
    visit.slack.await("chat.postMessage", "Monday");
    assertThat(visit.slack.calls("chat.postMessage")).hasSize(2);
  }

  @Test
  void botsAndEditsAndChannelsAreNotHeard() {
    visit.event(
        "Ev1", "{'type':'message','channel_type':'im','channel':'D1','bot_id':'B2','text':'zone'}");
    visit.event(
        "Ev2",
        "{'type':'message','channel_type':'channel','channel':'C1','user':'U1','text':'zone'}");
    visit.event("Ev3", "{'type':'message','subtype':'message_changed','channel':'D1'}");

    visit.message("week");
    visit.slack.await("chat.postMessage", "Monday");
    assertThat(visit.slack.calls("chat.postMessage")).hasSize(1);
  }

  @Test
  void wordsAfterAMentionAreACommand() {
    visit.event("Ev1", "{'type':'app_mention','channel':'C1','user':'U1','text':'<@UBOT> zone'}");

    assertThat(visit.slack.await("chat.postEphemeral", "Europe/Berlin").of("user")).isEqualTo("U1");
  }

  @Test
  void whoeverIsAnAdminElsewhereLeadsNothingInASharedChannel() {
    visit.event(
        "Ev1",
        "{'type':'app_mention','channel':'C1','user':'U1','user_team':'T2','team':'T2',"
            + "'text':'<@UBOT> space share #general'}");

    visit.slack.await("chat.postEphemeral", "Only this space's Leads");
  }

  @Test
  void aDraftIsApprovedAndItsButtonsAreGone() {
    visit.command("D1", "space share <#C1|general>");
    visit.slack.await("chat.postMessage", "#general");
    visit.command("D1", "draft We label every label every drum at the plant &amp; it works.");
    visit.slack.await("chat.postMessage", "label every drum at the plant &amp; it works");
    visit.command("D1", "draft d1 audience plant managers");
    visit.slack.await("chat.postMessage", "plant managers");
    visit.command("D1", "draft d1 purpose show what works");
    TinySlack.Call ready = visit.slack.await("chat.postMessage", "\"Approve\"");

    visit.press(ready, "Approve");

    visit.slack.await("chat.postMessage", "214 people");
    TinySlack.Call after = visit.slack.await("chat.update", "Approved by ");
    assertThat(after.of("blocks")).doesNotContain("actions").contains("Europe/Berlin");
  }

  @Test
  void setUpIsAModalThatGoesOn() {
    visit.command("C1", "start");

    TinySlack.Call opened =
        visit.slack.await("views.update", "Whom would you like to be useful to?");
    assertThat(opened.of("view")).contains("plain_text_input").contains("SET_UP|audience|audience");
    var next = visit.interaction(filled("h1", "People who run plants"));
    assertThat(next.getBody())
        .contains("\"response_action\":\"update\"")
        .contains("Save them time");
  }

  @Test
  void aMistakeStandsBesideItsField() {
    var answer =
        visit.interaction(
            filled("h1", "99")
                .replace("SET_UP|audience|audience", "RHYTHM||target")
                .replace("audience", "target"));

    assertThat(answer.getBody()).contains("\"response_action\":\"errors\"").contains("\"target\"");
    assertThat(visit.slack.calls("chat.postMessage")).isEmpty();
    assertThat(visit.slack.calls("chat.postEphemeral")).isEmpty();
  }

  @Test
  void aFormSentTwiceIsOneEvent() {
    visit.command("C1", "start");
    visit.slack.await("views.update", "useful to?");

    visit.interaction(filled("h1", "People who run plants"));
    var again = visit.interaction(filled("h1", "People who run plants"));

    assertThat(again.getStatusCode()).isEqualTo(200);
    assertThat(String.valueOf(again.getBody())).doesNotContain("errors");
  }

  @Test
  void theHomeTabShowsWhereThingsStand() {
    visit.message("intention audience plant managers");
    visit.slack.await("chat.postMessage", "plant managers");

    visit.event("Ev1", "{'type':'app_home_opened','user':'U1','channel':'D1','tab':'home'}");

    TinySlack.Call home = visit.slack.await("views.publish", "This week");
    assertThat(home.of("view")).contains("plant managers").contains("\"type\":\"home\"");
    assertThat(visit.slack.calls("chat.postMessage")).hasSize(1);
  }

  @Test
  void whoLooksAtTheHomeTabIsNoMemberYet() {
    visit.event("Ev1", "{'type':'app_home_opened','user':'U1','channel':'D1','tab':'home'}");

    visit.slack.await("views.publish", "/headway start");
    assertThat(visit.stores.members().at(new SpaceId(ChatKind.SLACK, "T1"))).isEmpty();
  }

  private static String filled(String hash, String words) {
    return "{'type':'view_submission','team':{'id':'T1'},'user':{'id':'U1','name':'mia'},"
        + "'trigger_id':'t','view':{'type':'modal','id':'V1','hash':'"
        + hash
        + "','callback_id':'form','private_metadata':'C1 SET_UP|audience|audience',"
        + "'blocks':[{'type':'input','block_id':'audience','label':{'type':'plain_text','text':'x'},"
        + "'element':{'type':'plain_text_input','action_id':'value'}}],"
        + "'state':{'values':{'audience':{'value':{'type':'plain_text_input','value':'"
        + words
        + "'}}}}}}";
  }
}
