package headway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import headway.chat.slack.peer.FakeTeam;
import headway.chat.slack.peer.FakeUser;
import headway.chat.slack.peer.Sight;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.Member;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several workspaces and organisations at once, whose people never meet.
final class SlackWorkspacesTest {
  private static final Instant START = Instant.parse("2026-11-23T08:00:00Z");
  private static final String TEXT = "What I learned at the plant: label every drum.";

  @TempDir private Path home;
  private ManyWorkspaces many;

  @BeforeEach
  void start() throws IOException {
    many = new ManyWorkspaces(home, START);
  }

  @AfterEach
  void stop() {
    many.close();
  }

  @Test
  void theSameIdInAnotherWorkspaceIsSomebodyElse() {
    FakeUser mia = many.team("T1").person("U1", "mia");
    FakeUser other = many.team("T2").person("U1", "noa");
    prepares(mia);
    Sight card = mia.sees().getLast();

    says(other, "drafts");
    says(other, "approve d1");
    says(other, "queue");

    assertThat(texts(other)).noneMatch(text -> text.contains("label every drum"));
    assertThat(texts(other)).anyMatch(text -> text.startsWith("You have no d1"));
    assertThat(member("T1", "U1").id()).isNotEqualTo(member("T2", "U1").id());
    assertThat(card.buttons()).contains("Approve");
  }

  @Test
  void whoPressesInASharedChannelFromAnotherWorkspaceIsNotWhoeverHasThatIdHere() {
    FakeTeam here = many.team("T1");
    many.team("T2").person("U1", "noa");
    FakeUser mia = here.person("U1", "mia");
    prepares(mia);
    Sight card = mia.sees().getLast();

    FakeUser foreign =
        mia.told(payload -> {
          payload.getAsJsonObject("user").addProperty("team_id", "T2");
          return payload;
        });
    many.does(() -> foreign.pressesOn(card, "Approve"));
    says(mia, "queue");

    assertThat(texts(mia)).last().asString().contains("Nothing is queued");
  }

  @Test
  void whatIsApprovedInOneWorkspaceGoesOutThereAlone() {
    FakeTeam one = many.team("T1");
    FakeTeam two = many.team("T2");
    FakeUser mia = one.person("U1", "mia");
    FakeUser noa = two.person("U1", "noa");
    prepares(mia);
    prepares(noa);
    says(mia, "approve d1 in 2h");

    many.moves("+3h");

    assertThat(one.sights()).hasSize(1);
    assertThat(two.sights()).isEmpty();
  }

  @Test
  void aWorkspaceThatTakesTheAppOutIsLeftInPeaceAndTheOthersGoOn() {
    FakeTeam one = many.team("T1");
    FakeTeam two = many.team("T2");
    FakeUser mia = one.person("U1", "mia");
    FakeUser noa = two.person("U1", "noa");
    for (FakeUser user : List.of(mia, noa)) {
      prepares(user);
      says(user, "nudge daily 9:30");
      says(user, "approve d1 in 2h");
    }
    int before = mia.sees().size();
    one.uninstalls(many.now());
    one.uninstalls(many.now());

    many.moves("+3d");
    int during = mia.sees().size();
    many.installs("T1", Optional.empty(), "xoxb-T1");
    many.moves("+1h");

    assertThat(during).isEqualTo(before);
    assertThat(one.sights()).isEmpty();
    assertThat(two.sights()).hasSize(1);
    assertThat(texts(mia)).filteredOn(text -> text.contains("d1 was to go to #general")).hasSize(1);
  }

  @Test
  void ninetyDaysAfterAWorkspaceLeftItsMembersAreForgottenAndOthersKept() {
    FakeTeam one = many.team("T1");
    prepares(one.person("U1", "mia"));
    prepares(many.team("T2").person("U1", "noa"));
    one.uninstalls(many.now());

    many.moves("+91d");

    assertThat(many.stores.members().by(account("T1", "U1"))).isEmpty();
    assertThat(many.stores.members().by(account("T2", "U1"))).isPresent();
  }

  @Test
  void aWorkspaceThatItsOrganisationTakesTheAppFromIsHeldAndComesBack() {
    many.installs("E1", Optional.of("E1"), "xoxb-E1");
    FakeTeam team = many.slack.team("T3", "xoxb-E1", many.door);
    FakeUser mia = team.person("W1", "mia").told(payload -> grid(payload, "E1"));
    prepares(mia);
    says(mia, "approve d1 in 2h");
    FakeTeam within = team.told(payload -> grid(payload, "E1"));
    within.access("team_access_revoked", many.now());

    many.moves("+1d");
    boolean away = member("T3", "W1").person().isAway();
    within.access("team_access_granted", many.now());
    many.moves("+1h");

    assertThat(away).isTrue();
    assertThat(team.sights()).isEmpty();
    assertThat(member("T3", "W1").person().isAway()).isFalse();
    assertThat(texts(mia)).anyMatch(text -> text.contains("It hasn't been posted"));
  }

  @Test
  void anOrganisationsTokenServesItsWorkspacesAndNoOther() {
    many.installs("E1", Optional.of("E1"), "xoxb-E1");
    many.installs("E2", Optional.of("E2"), "xoxb-E2");
    FakeTeam first = many.slack.team("T3", "xoxb-E1", many.door);
    FakeTeam second = many.slack.team("T4", "xoxb-E2", many.door);
    FakeUser mia = first.person("W1", "mia").told(payload -> grid(payload, "E1"));
    FakeUser noa = second.person("W1", "noa").told(payload -> grid(payload, "E2"));
    prepares(mia);
    prepares(noa);
    says(mia, "approve d1 in 2h");

    many.moves("+3h");
    FakeTeam strange = many.slack.team("T9", "xoxb-T9", many.door);
    FakeUser stranger = strange.person("W1", "ida");
    assertThatThrownBy(() -> stranger.writes("drafts")).hasMessageContaining("401");

    assertThat(first.sights()).hasSize(1);
    assertThat(second.sights()).isEmpty();
    assertThat(texts(stranger)).isEmpty();
  }

  @Test
  void whereAnOrganisationNamesNoWorkspaceTheSamePersonPresses() {
    many.installs("E1", Optional.of("E1"), "xoxb-E1");
    FakeTeam team = many.slack.team("T3", "xoxb-E1", many.door);
    FakeUser mia = team.person("W1", "mia");
    FakeUser within = mia.told(payload -> grid(payload, "E1"));
    prepares(within);
    Sight card = mia.sees().getLast();

    FakeUser teamless =
        mia.told(payload -> {
          JsonObject told = grid(payload, "E1");
          told.add("team", JsonNull.INSTANCE);
          told.addProperty("is_enterprise_install", true);
          return told;
        });
    many.does(() -> teamless.pressesOn(card, "Approve"));

    assertThat(texts(mia)).anyMatch(text -> text.contains("d1 goes to"));
  }

  @Test
  void anOrganisationThatLeavesTakesAllItsWorkspacesWithItAndBringsThemBack() {
    many.installs("E1", Optional.of("E1"), "xoxb-E1");
    FakeTeam team = many.slack.team("T3", "xoxb-E1", many.door);
    FakeUser mia = team.person("W1", "mia").told(payload -> grid(payload, "E1"));
    prepares(mia);
    says(mia, "approve d1 in 2h");
    team.told(payload -> grid(payload, "E1")).uninstalls(many.now());

    many.moves("+1d");
    boolean away = member("T3", "W1").person().isAway();
    many.installs("E1", Optional.of("E1"), "xoxb-E1");
    many.moves("+1h");

    assertThat(away).isTrue();
    assertThat(member("T3", "W1").person().isAway()).isFalse();
    assertThat(texts(mia)).anyMatch(text -> text.contains("It hasn't been posted"));
  }

  @Test
  void anEventThatSlackPostsAgainIsDoneOnceAndAForgedOneNever() {
    FakeUser mia = many.team("T1").person("U1", "mia");
    List<JsonObject> sent = new ArrayList<>();
    FakeUser watched =
        mia.told(payload -> {
          sent.add(payload.deepCopy());
          return payload;
        });
    many.does(() -> watched.writes("suggest https://example.org/a"));
    long before = many.requests();

    int again =
        many.door.status(
            "events_api", sent.getFirst(), ManyWorkspaces.SECRET, many.now(), Optional.of(1));
    JsonObject forged = sent.getFirst();
    forged.addProperty("event_id", "Ev-forged");
    int wrong = many.door.status("events_api", forged, "guess", many.now(), Optional.empty());
    int old =
        many.door.status(
            "events_api",
            forged,
            ManyWorkspaces.SECRET,
            many.now().minus(Duration.ofMinutes(6)),
            Optional.empty());

    assertThat(List.of(again, wrong, old)).containsExactly(200, 401, 401);
    assertThat(many.requests()).isEqualTo(before);
    assertThat(texts(mia)).filteredOn(text -> text.startsWith("Kept as s")).hasSize(1);
  }

  private void prepares(FakeUser user) {
    for (String words :
        List.of(
            "intention audience plant managers",
            "intention purpose show what works",
            "space share #general")) {
      says(user, words);
    }
    says(user, "draft " + TEXT);
  }

  private void says(FakeUser user, String words) {
    many.does(() -> user.writes(words));
    many.pauses();
  }

  private static List<String> texts(FakeUser user) {
    return user.sees().stream().map(Sight::text).toList();
  }

  private Member member(String team, String user) {
    return many.stores.members().by(account(team, user)).orElseThrow();
  }

  private static Account account(String team, String user) {
    return new Account(ChatKind.SLACK, team, user);
  }

  private static JsonObject grid(JsonObject payload, String enterprise) {
    payload.addProperty("enterprise_id", enterprise);
    if (payload.has("user") && payload.get("user").isJsonObject()) {
      payload.add("enterprise", enterprise(enterprise));
    }
    if (payload.has("event")) {
      payload.add("authorizations", authorizations(enterprise));
    }
    return payload;
  }

  private static JsonArray authorizations(String enterprise) {
    JsonObject installed = new JsonObject();
    installed.addProperty("enterprise_id", enterprise);
    installed.add("team_id", JsonNull.INSTANCE);
    installed.addProperty("user_id", "U0BOT");
    installed.addProperty("is_bot", true);
    installed.addProperty("is_enterprise_install", true);
    JsonArray all = new JsonArray();
    all.add(installed);
    return all;
  }

  private static JsonObject enterprise(String id) {
    JsonObject enterprise = new JsonObject();
    enterprise.addProperty("id", id);
    enterprise.addProperty("name", id);
    return enterprise;
  }
}
