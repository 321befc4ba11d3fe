package headway.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.Posted;
import headway.chat.Reach;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Post;
import headway.domain.PostId;
import headway.domain.SpaceId;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackChannelsTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-23T08:00:00Z"));
  private static final SpaceId PLANT = new SpaceId(ChatKind.SLACK, "T1");
  private static final Channel GENERAL = new Channel(ChatKind.SLACK, "T1", "C1");
  private static final Account MIA = new Account(ChatKind.SLACK, "T1", "U1");

  private final TinySlack slack = new TinySlack();
  private final SlackConnection connection = SlackConnection.to(slack.api(), "xoxb-1");
  private final SlackChannels channels = channels();

  @AfterEach
  void close() {
    connection.close();
    slack.close();
  }

  @Test
  void aChannelIsFoundByNameAndByItsIdentity() {
    assertThat(channels.named("#general", PLANT, MIA)).contains(GENERAL);
    assertThat(channels.named("general", PLANT, MIA)).contains(GENERAL);
    assertThat(channels.named("<#C1|general>", PLANT, MIA)).contains(GENERAL);
    assertThat(channels.named("C1", PLANT, MIA)).contains(GENERAL);
    assertThat(channels.named("#nowhere", PLANT, MIA)).isEmpty();
  }

  @Test
  void whoCanReadItIsTold() {
    slack.answers(
        "conversations.info",
        "'channel':{'id':'C1','name':'general','is_member':true,'num_members':214,"
            + "'is_ext_shared':true}");

    assertThat(channels.reach(GENERAL)).contains(new Reach("#general", 214, true));
  }

  @Test
  void aChannelWithoutTheBotIsOutOfReach() {
    slack.answers("conversations.info", "'channel':{'id':'C1','name':'general'}");

    assertThat(channels.reach(GENERAL)).isEmpty();
    assertThat(channels.named("C1", PLANT, MIA)).isEmpty();
  }

  @Test
  void onlyMembersOfAnOpenChannelMayPost() {
    assertThat(channels.access(MIA, GENERAL).isOpen()).isTrue();
    assertThat(channels.access(new Account(ChatKind.SLACK, "T1", "U9"), GENERAL).isOpen())
        .isFalse();
    assertThat(channels.access(new Account(ChatKind.SLACK, "T2", "U1"), GENERAL).isOpen())
        .isFalse();
  }

  @Test
  void nobodyPostsToAnArchivedChannel() {
    slack.answers(
        "conversations.info",
        "'channel':{'id':'C1','name':'general','is_member':true,'is_archived':true}");

    assertThat(channels.access(MIA, GENERAL).isOpen()).isFalse();
  }

  @Test
  void whereOnlySomeMayPostTheyAreNamedOrAdmins() {
    slack.answers(
        "conversations.info",
        "'channel':{'id':'C1','name':'general','is_member':true,"
            + "'properties':{'posting_restricted_to':{'type':['admin'],'user':['U2']}}}");
    slack.answers("users.info", "'user':{'id':'U1'}");

    assertThat(channels.access(MIA, GENERAL).isOpen()).isFalse();
    assertThat(channels.access(new Account(ChatKind.SLACK, "T1", "U2"), GENERAL).isOpen()).isTrue();
  }

  @Test
  void aPostNamesItsAuthorAndThoseCreditedOnce() {
    Post post =
        new Post(
            1,
            "Thanks <!channel> & @here, see https://x.org/a",
            List.of("<@U2|tom>", "Priya", "<@U1|mia>"),
            Optional.empty());

    assertThat(channels.post(GENERAL, MIA, post, "k"))
        .isEqualTo(
            new Posted.Done(
                Optional.of("https://plant.example/p11"), Optional.of(new PostId(GENERAL, "1.1"))));
    TinySlack.Call posted = slack.calls("chat.postMessage").getFirst();
    assertThat(posted.of("text"))
        .isEqualTo(
            "<@U1>:\nThanks &lt;!channel&gt; &amp; @here, see <https://x.org/a>\n(with <@U2>,"
                + " Priya)");
    assertThat(posted.of("unfurl_links")).isEqualTo("1");
  }

  @Test
  void whereSlackTellsNoAddressThePostHasNoLink() {
    slack.refuses("chat.getPermalink", "message_not_found");

    assertThat(channels.post(GENERAL, MIA, post(), "k"))
        .isEqualTo(new Posted.Done(Optional.empty(), Optional.of(new PostId(GENERAL, "1.1"))));
  }

  @Test
  void whatSlackRefusesIsRefusedWithItsReason() {
    slack.refuses("chat.postMessage", "not_in_channel");

    assertThat(channels.post(GENERAL, MIA, post(), "k"))
        .isInstanceOfSatisfying(
            Posted.Refused.class, refused -> assertThat(refused.reason()).contains("invite"));
  }

  @Test
  void whatMayPassIsTriedAgainAndWhatNobodyKnowsIsNot() {
    slack.fails("chat.postMessage", 429, Map.of("Retry-After", "7"));
    assertThat(channels.post(GENERAL, MIA, post(), "k"))
        .isEqualTo(new Posted.NotNow("Slack answered 429", Optional.of(Duration.ofSeconds(7))));

    slack.refuses("chat.postMessage", "fatal_error");
    assertThat(channels().post(GENERAL, MIA, post(), "k")).isInstanceOf(Posted.Unsure.class);
  }

  private SlackChannels channels() {
    SlackApi api = connection.api();
    var people =
        new SlackPeople(api, new Workspaces(api, new NoSpaces(), CLOCK), _ -> false, CLOCK);
    return new SlackChannels(api, people, new Posts(api, CLOCK), CLOCK);
  }

  private static Post post() {
    return new Post(1, "What I learned.", List.of(), Optional.empty());
  }
}
