package headway.chat.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.store.Installation;
import headway.store.Installations;
import headway.store.mongo.MongoExtension;
import headway.web.Answer;
import headway.web.Call;
import headway.web.Route;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(MongoExtension.class)
class InstallPagesTest {
  private static final Pattern PRESS = Pattern.compile("class=\"press\" href=\"([^\"]*)\"");

  private final GrantingSlack slack = new GrantingSlack();
  private final Installations installations;
  private final List<Route> routes;
  private Instant now = Instant.parse("2026-11-23T08:00:00Z");

  InstallPagesTest(MongoDatabase database) {
    Comings comings = Kept.comings(database);
    installations = comings.installations();
    routes =
        new InstallPages(
                new SlackApp("1.2", "s3cret", slack.api(), Set.of("im:write", "commands")),
                comings,
                new SecureRandom(),
                () -> now)
            .routes();
  }

  @AfterEach
  void close() {
    installations.all().forEach(one -> installations.end(one.team(), now));
    slack.close();
  }

  @Test
  void theInstallPageLeadsToSlackWithTheScopesAndAStateNobodyGuesses() {
    Answer page = asked("/slack/install", Map.of());

    URI there = press(page);
    Call followed = new Call(there.toString(), Map.of(), "", "");
    assertThat(page.status()).isEqualTo(200);
    assertThat(there.toString())
        .startsWith(slack.api().resolve("../oauth/v2/authorize").toString());
    assertThat(followed.parameter("client_id")).contains("1.2");
    assertThat(followed.parameter("scope")).contains("commands,im:write");
    assertThat(followed.parameter("state").orElseThrow()).hasSize(64);
    assertThat(cookie(page))
        .contains("HttpOnly", "SameSite=Lax", "Max-Age=600")
        .doesNotContain("Secure");
    assertThat(cookie(asked("/slack/install", Map.of("x-forwarded-proto", List.of("https")))))
        .endsWith("; Secure");
  }

  @Test
  void aGrantIsKeptAndThePageSaysWhatNext() {
    Answer page = back("good", leave());

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("Headway is in Acme &lt;b&gt;", "say start", "space share")
        .doesNotContain("hunter2");
    assertThat(press(page)).hasToString(slack.api().resolve("/app_redirect?app=A1&team=T1") + "");
    assertThat(installations.serving("T1", Optional.empty()))
        .contains(
            new Installation(
                "T1",
                Optional.empty(),
                new Installation.Grant(GrantingSlack.TOKEN, "UB1", Set.of("commands", "im:write")),
                Optional.of("U1"),
                now));
    assertThat(slack.asked).hasSize(1);
  }

  @Test
  void aWholeOrganisationInstallsUnderItsOwnId() {
    Answer page = back("organisation", leave());

    assertThat(page.body()).contains("Headway is in Acme Group");
    assertThat(installations.serving("T9", Optional.of("E1")).map(Installation::team))
        .contains("E1");
  }

  @Test
  void aStateWorksOnce() {
    String state = leave();
    back("good", state);

    Answer again = back("good", state);

    assertThat(again.status()).isEqualTo(400);
    assertThat(again.body()).contains("Nothing was installed", "used already");
    assertThat(press(again)).hasToString("/slack/install");
    assertThat(slack.asked).hasSize(1);
  }

  @Test
  void aStateLapsesAfterTenMinutes() {
    String state = leave();
    now = now.plus(Duration.ofMinutes(10));

    Answer late = back("good", state);

    assertThat(late.status()).isEqualTo(400);
    assertThat(installations.all()).isEmpty();
  }

  @Test
  void aStateOfSomebodyElsesBrowserIsRefused() {
    String theirs = leave();
    String mine = leave();

    Answer page = redirect("state=" + theirs + "&code=good", mine);
    Answer bare = asked("/slack/oauth_redirect?code=good&state=" + theirs, Map.of());

    assertThat(page.status()).isEqualTo(400);
    assertThat(bare.status()).isEqualTo(400);
    assertThat(slack.asked).isEmpty();
    assertThat(back("good", theirs).status()).isEqualTo(200);
  }

  @Test
  void aCancelledInstallationIsAPlainPage() {
    String state = leave();

    Answer page = redirect("error=access_denied&state=" + state, state);

    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body()).contains("You cancelled");
    assertThat(slack.asked).isEmpty();
  }

  @Test
  void whatSlackRefusesIsSaidInItsWords() {
    assertThat(back("stolen", leave()).body()).contains("Slack said: invalid_code.");
    assertThat(redirect("state=" + "x", "x").status()).isEqualTo(400);
    assertThat(installations.all()).isEmpty();
  }

  @Test
  void anAppThatRotatesItsTokensIsToldToStop() {
    Answer page = back("rotating", leave());

    assertThat(page.body()).contains("token rotation").doesNotContain("hunter2");
    assertThat(installations.all()).isEmpty();
  }

  @Test
  void aSlackThatIsAwayIsAPlainPage() {
    Answer page = back("broken", leave());

    assertThat(page.status()).isEqualTo(502);
    assertThat(page.body()).contains("answer at the moment").doesNotContain("Exception");
  }

  private static String cookie(Answer page) {
    return String.join("", page.headers().getOrDefault("Set-Cookie", List.of()));
  }

  private String leave() {
    Call there = new Call(press(asked("/slack/install", Map.of())).toString(), Map.of(), "", "");
    return there.parameter("state").orElseThrow();
  }

  private Answer back(String code, String state) {
    return redirect("code=" + code + "&state=" + state, state);
  }

  private Answer redirect(String query, String cookie) {
    return asked(
        "/slack/oauth_redirect?" + query,
        Map.of("cookie", List.of("a=b; headway_install=" + cookie)));
  }

  private Answer asked(String target, Map<String, List<String>> headers) {
    Call call = new Call(target, headers, "", "127.0.0.1");
    return routes.stream()
        .filter(route -> route.path().equals(call.path()))
        .findFirst()
        .orElseThrow()
        .answering()
        .apply(call);
  }

  private static URI press(Answer page) {
    Matcher press = PRESS.matcher(page.body());
    assertThat(press.find()).isTrue();
    return URI.create(press.group(1).replace("&amp;", "&"));
  }
}
