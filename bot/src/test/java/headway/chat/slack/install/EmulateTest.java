package headway.chat.slack.install;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.Channels;
import headway.chat.Finding;
import headway.chat.Posted;
import headway.chat.slack.SlackAdapter;
import headway.chat.slack.SlackConnection;
import headway.chat.slack.checkup.SlackCheckup;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Picture;
import headway.domain.Post;
import headway.store.Installation;
import headway.store.Installations;
import headway.store.mongo.MongoExtension;
import headway.store.mongo.MongoStores;
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
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.junit.jupiter.api.io.TempDir;

/// The whole way of an installation, through a browser, past a Slack that others wrote.
@ExtendWith(MongoExtension.class)
@Timeout(240)
class EmulateTest {
  private static final Pattern PRESS = Pattern.compile("class=\"press\" href=\"([^\"]*)\"");
  private static final Pattern HIDDEN =
      Pattern.compile("type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\"");
  private static final String REDIRECT = "http://127.0.0.1:4001/slack/oauth_redirect";
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private final MongoDatabase database;
  private final Comings comings;
  private final Installations installations;
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private Emulate slack;

  EmulateTest(MongoDatabase database) {
    this.database = database;
    comings = Kept.comings(database);
    installations = comings.installations();
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
  void aPictureIsUploadedAndShownByThePost(@TempDir Path folder) throws Exception {
    try (WebServer web = pages("example_client_secret", Set.of("chat:write", "files:write"))) {
      throughSlack(web);
    }
    Installation kept = installations.serving("T000000001", Optional.empty()).orElseThrow();
    Path drum = Files.write(folder.resolve("drum.png"), PNG);
    var picture = new Picture(drum.toString(), Optional.of("A labelled drum"));

    Posted posted;
    try (SlackConnection connection = SlackConnection.to(slack.at("/api/"), kept.grant().token())) {
      posted =
          channels(connection)
              .post(
                  new Channel(ChatKind.SLACK, "T000000001", "C000000001"),
                  new Account(ChatKind.SLACK, "T000000001", "U000000001"),
                  new Post(1, "Label every drum.", List.of(), Optional.of(picture)),
                  "k");
    }

    assertThat(posted).isInstanceOf(Posted.Done.class);
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

  private Channels channels(SlackConnection connection) {
    MongoStores stores = Kept.stores(database);
    return new SlackAdapter(
            connection.api(),
            new SlackAdapter.Shelves(
                stores.spaces(),
                stores.members(),
                stores.offers(),
                stores.questions(),
                stores.departures()),
            _ -> false,
            () -> NOW)
        .channels();
  }

  private WebServer pages(String secret) {
    return pages(secret, Set.of("commands", "im:write"));
  }

  private WebServer pages(String secret, Set<String> scopes) {
    SlackApp app = new SlackApp("12345.67890", secret, slack.at("/api/"), scopes);
    return WebServer.start(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
        new InstallPages(app, comings, new SecureRandom(), () -> NOW).routes(),
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
