package headway.chat.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Finding;
import headway.chat.slack.checkup.SlackCheckup;
import headway.store.Installation;
import headway.store.Installations;
import headway.store.mongo.MongoExtension;
import headway.web.Limits;
import headway.web.WebServer;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// The whole way of an installation, through a browser, past a Slack that others wrote.
@ExtendWith(MongoExtension.class)
@Timeout(240)
class EmulateTest {
  private static final Pattern PRESS = Pattern.compile("class=\"press\" href=\"([^\"]*)\"");
  private static final Pattern HIDDEN =
      Pattern.compile("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");
  private static final String REDIRECT = "http://127.0.0.1:4001/slack/oauth_redirect";
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  private final Installations installations;
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private Emulate slack;

  EmulateTest(MongoDatabase database) {
    installations = Kept.in(database);
  }

  @BeforeEach
  void start() throws Exception {
    slack = Emulate.start();
  }

  @AfterEach
  void close() {
    browser.close();
    if (slack != null) {
      slack.close();
    }
  }

  @Test
  void aWorkspaceInstallsTheAppAndItsTokenWorks() throws Exception {
    HttpResponse<String> page;
    try (WebServer web = pages("example_client_secret")) {
      page = throughSlack(web);
    }

    Installation kept = installations.serving("T000000001", Optional.empty()).orElseThrow();
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Headway is in My Workspace");
    assertThat(kept.grant().scopes()).containsExactlyInAnyOrder("commands", "im:write");
    assertThat(kept.installer()).isPresent();
    assertThat(new SlackCheckup(slack.at("/api/"), Set.of()).of(kept))
        .containsExactly(
            new Finding(true, "The installation in T000000001 is good: @headway in My Workspace."));
  }

  @Test
  void aWrongClientSecretIsRefusedInSlacksWords() throws Exception {
    HttpResponse<String> page;
    try (WebServer web = pages("hunter2")) {
      page = throughSlack(web);
    }

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("Slack said: invalid_client").doesNotContain("hunter2");
  }

  private WebServer pages(String secret) {
    SlackApp app =
        new SlackApp("12345.67890", secret, slack.at("/api/"), Set.of("commands", "im:write"));
    return WebServer.start(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        new InstallPages(app, installations, new SecureRandom(), () -> NOW).routes(),
        new Limits(10_000, Duration.ofSeconds(10)));
  }

  /// Slack takes the app's first redirect address where none is named; this one wants it named.
  private HttpResponse<String> throughSlack(WebServer web) throws Exception {
    String install = get(own(web, "/slack/install")).body();
    String consent = get(URI.create(first(PRESS, install).replace("&amp;", "&"))).body();
    String form =
        HIDDEN
            .matcher(consent.substring(consent.lastIndexOf("<form")))
            .results()
            .map(EmulateTest::field)
            .collect(Collectors.joining("&"));
    HttpResponse<String> granted =
        browser.send(
            HttpRequest.newBuilder(slack.at("/oauth/v2/authorize/callback"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build(),
            BodyHandlers.ofString());
    String back = granted.headers().firstValue("location").orElseThrow();
    assertThat(back).startsWith(REDIRECT + "?");
    return get(own(web, back.substring(back.indexOf("/slack/"))));
  }

  private HttpResponse<String> get(URI address) throws Exception {
    return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static URI own(WebServer web, String path) {
    return URI.create("http://127.0.0.1:" + web.port() + path);
  }

  private static String field(MatchResult hidden) {
    String value = hidden.group(1).equals("redirect_uri") ? REDIRECT : hidden.group(2);
    return hidden.group(1) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String first(Pattern pattern, String text) {
    return List.copyOf(pattern.matcher(text).results().map(hit -> hit.group(1)).toList())
        .getFirst();
  }
}
