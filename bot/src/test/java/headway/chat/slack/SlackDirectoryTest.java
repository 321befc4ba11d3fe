package headway.chat.slack;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.Lookup;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.SpaceId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackDirectoryTest {
  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-23T08:00:00Z"));
  private static final SpaceId SPACE = new SpaceId(ChatKind.SLACK, "T1");
  private static final Account MIA = new Account(ChatKind.SLACK, "T1", "U1");

  private final TinySlack slack = new TinySlack();
  private final SlackConnection connection = SlackConnection.to(slack.api(), "xoxb-1");
  private final SlackPeople people =
      new SlackPeople(
          connection.api(),
          new Workspaces(connection.api(), new NoSpaces(), CLOCK),
          _ -> true,
          CLOCK);
  private final SlackDirectory directory = new SlackDirectory(people);

  @AfterEach
  void close() {
    connection.close();
    slack.close();
  }

  @Test
  void whoCantBeLookedUpNowIsNotSaidToHaveLeft() {
    slack.fails("users.info", 429, Map.of("Retry-After", "7"));
    assertThat(directory.find(MIA, SPACE)).isEqualTo(new Lookup.NotNow());

    slack.refuses("users.info", "fatal_error");
    assertThat(directory.find(MIA, SPACE)).isEqualTo(new Lookup.NotNow());

    slack.refuses("users.info", "missing_scope");
    assertThat(directory.find(MIA, SPACE)).isEqualTo(new Lookup.NotNow());
  }

  @Test
  void whoHasLeftIsGone() {
    slack.refuses("users.info", "user_not_found");
    assertThat(directory.find(MIA, SPACE)).isEqualTo(new Lookup.Gone());

    slack.answers("users.info", "'user':{'id':'U1','team_id':'T1','deleted':true}");
    assertThat(directory.find(MIA, SPACE)).isEqualTo(new Lookup.Gone());
  }

  @Test
  void whoeverIsOfAnotherOrganisationIsNotOfThisOneAndLeadsNothing() {
    slack.answers("users.info", "'user':{'id':'U1','team_id':'T2','is_admin':true}");
    assertThat(directory.find(MIA, SPACE)).isEqualTo(new Lookup.Gone());
    assertThat(people.profile(MIA, "mia").lead()).isFalse();

    Account stranger = new Account(ChatKind.SLACK, "T1", "U2");
    slack.answers("users.info", "'user':{'id':'U2','team_id':'T1','is_stranger':true}");
    assertThat(directory.find(stranger, SPACE)).isEqualTo(new Lookup.Gone());
    assertThat(people.profile(stranger, "tom").lead()).isFalse();
  }

  @Test
  void whoeverSpeaksAsOneOfAnotherWorkspaceLeadsNothing() {
    slack.answers("users.info", "'user':{'id':'U1','team_id':'T2','is_admin':true}");

    var profile = people.profile(new Account(ChatKind.SLACK, "T2", "U1"), "eve");

    assertThat(profile.lead()).isFalse();
  }

  @Test
  void aGuestIsOneAndLeadsNothing() {
    slack.answers(
        "users.info", "'user':{'id':'U1','team_id':'T1','name':'ida','is_restricted':true}");

    assertThat(directory.find(MIA, SPACE))
        .isInstanceOfSatisfying(
            Lookup.Guest.class, guest -> assertThat(guest.profile().lead()).isFalse());
  }

  @Test
  void anOrganisationsPersonIsOfEachOfItsWorkspaces() {
    slack.answers(
        "users.info",
        "'user':{'id':'W1','team_id':'T5','is_admin':true,"
            + "'enterprise_user':{'id':'W1','enterprise_id':'E1','teams':['T5','T1']}}");

    Account here = new Account(ChatKind.SLACK, "T1", "W1");
    assertThat(directory.find(here, SPACE)).isInstanceOf(Lookup.Here.class);
    assertThat(people.profile(here, "mia").lead()).isTrue();
  }
}
