package headway.chat.slack.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.socket_mode.SocketModeClient;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The fake speaks with Bolt as Slack does, and refuses what Slack refuses.
final class FakeSlackTest {
  private static final String GENERAL = "C0001";

  private FakeSlack slack;
  private FakeUser mia;
  private App app;
  private SocketModeApp socket;
  private MethodsClient client;

  @BeforeEach
  void start() throws Exception {
    slack = FakeSlack.start();
    mia = slack.person("U0MIA", "Mia", "Europe/Berlin", false);
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(slack.url());
    Slack sdk = Slack.getInstance(config);
    client = sdk.methods(FakeSlack.BOT_TOKEN);
    app = new App(AppConfig.builder().slack(sdk).singleTeamBotToken(FakeSlack.BOT_TOKEN).build());
    socket = new SocketModeApp(FakeSlack.APP_TOKEN, SocketModeClient.Backend.JavaWebSocket, app);
  }

  @AfterEach
  void stop() throws Exception {
    socket.stop();
    slack.close();
  }

  @Test
  void aCommandIsHeardAndAnsweredToItsSpeakerAlone() throws Exception {
    FakeUser tom = slack.person("U0TOM", "Tom", "UTC", false);
    app.command(
        "/headway",
        (request, context) -> {
          context.respond("You said " + request.getPayload().getText() + " &amp; more &lt;now&gt;");
          return context.ack();
        });
    socket.startAsync();

    mia.commands(GENERAL, "home");

    assertThat(mia.sees()).extracting(Sight::text).containsExactly("You said home & more <now>");
    assertThat(tom.sees()).isEmpty();
  }

  @Test
  void aButtonIsPressedAndAFormIsFilledIn() throws Exception {
    app.event(
        MessageEvent.class,
        (event, context) -> {
          client.chatPostMessage(r ->
              r.channel(event.getEvent().getChannel())
                  .text("Ready")
                  .blocksAsString(
                      "[{\"type\":\"actions\",\"elements\":[{\"type\":\"button\",\"action_id\":\"a\",\"value\":\"o1\",\"text\":{\"type\":\"plain_text\",\"text\":\"Go on\"}}]}]"));
          return context.ack();
        });
    app.blockAction(
        "a",
        (request, context) -> {
          client.viewsOpen(r ->
              r.triggerId(request.getPayload().getTriggerId())
                  .viewAsString(
                      "{\"type\":\"modal\",\"callback_id\":\"form\",\"title\":{\"type\":\"plain_text\",\"text\":\"Form\"},\"submit\":{\"type\":\"plain_text\",\"text\":\"Send\"},\"blocks\":[{\"type\":\"input\",\"block_id\":\"words\",\"label\":{\"type\":\"plain_text\",\"text\":\"Words\"},\"element\":{\"type\":\"plain_text_input\",\"action_id\":\"in\"}}]}"));
          return context.ack();
        });
    app.viewSubmission(
        "form",
        (request, context) -> {
          var values = request.getPayload().getView().getState().getValues();
          String words =
              Optional.ofNullable(values.get("words"))
                  .flatMap(block -> Optional.ofNullable(block.get("in")))
                  .map(field -> field.getValue())
                  .orElse("");
          return words.isBlank()
              ? context.ackWithErrors(Map.of("words", "Say something"))
              : context.ack();
        });
    socket.startAsync();

    mia.writes("hello");
    mia.presses("Go on");
    var refused = mia.submits(Map.of("words", " "));
    var taken = mia.submits(Map.of("words", "mine"));

    assertThat(Json.text(refused, "response_action")).isEqualTo("errors");
    assertThat(Json.text(taken, "response_action")).isEmpty();
    assertThat(mia.form()).isEmpty();
  }

  @Test
  void whatIsTooLongOrTooFastIsRefusedAsSlackRefusesIt() throws Exception {
    String long3001 = "x".repeat(3_001);
    slack.limitNext("chat.postMessage", 7);

    assertThatThrownBy(() -> client.chatPostMessage(r -> r.channel("U0MIA").text("hi")))
        .isInstanceOfSatisfying(
            SlackApiException.class,
            limited -> assertThat(limited.getResponse().header("Retry-After")).isEqualTo("7"));
    var broken =
        client.chatPostMessage(r ->
            r.channel("U0MIA")
                .text("hi")
                .blocksAsString(
                    "[{\"type\":\"section\",\"text\":{\"type\":\"mrkdwn\",\"text\":\""
                        + long3001
                        + "\"}}]"));
    var nowhere = client.chatPostMessage(r -> r.channel("C9999").text("hi"));
    var stranger =
        Slack.getInstance(app.slack().getConfig()).methods("xoxb-other").authTest(r -> r);

    assertThat(broken.getError()).isEqualTo("invalid_blocks");
    assertThat(nowhere.getError()).isEqualTo("channel_not_found");
    assertThat(stranger.getError()).isEqualTo("invalid_auth");
    assertThat(mia.sees()).isEmpty();
  }

  @Test
  void anAppThatComesBackAfterACutHearsAgain() throws Exception {
    app.command("/headway", (request, context) -> context.ack());
    socket.startAsync();
    mia.commands(GENERAL, "one");

    slack.cut();
    mia.commands(GENERAL, "two");

    assertThat(slack.calls("apps.connections.open")).isGreaterThan(1);
  }
}
