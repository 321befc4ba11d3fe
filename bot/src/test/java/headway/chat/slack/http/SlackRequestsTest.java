package headway.chat.slack.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackRequestsTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json; charset=utf-8";
  private static final String COMMAND =
      "token=x&team_id=T1&team_domain=acme&channel_id=C1&channel_name=general&user_id=U1"
          + "&user_name=mia&command=%2Fheadway&text=home+%26+away&api_app_id=A1"
          + "&response_url=http%3A%2F%2F127.0.0.1%3A1%2F&trigger_id=1.2";
  private static final String MENTION =
      """
      {"token":"x","team_id":"T1","api_app_id":"A1","type":"event_callback",
       "event_id":"Ev1","event_time":1796000000,
       "event":{"type":"app_mention","user":"U1","text":"<@U2> home","ts":"1.2","channel":"C1"}}
      """;

  private final SignedBot bot = new SignedBot();

  @AfterEach
  void close() {
    bot.close();
  }

  @Test
  void aSignedCommandReachesTheAppAndItsAnswerGoesBack() throws Exception {
    HttpResponse<String> answer = signed(FORM, COMMAND);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    assertThat(answer.body()).contains("Heard.");
    assertThat(bot.heard).containsExactly("home & away");
  }

  @Test
  void slacksChallengeIsAnsweredSoThatTheAddressIsAccepted() throws Exception {
    HttpResponse<String> answer =
        signed(JSON, "{\"token\":\"x\",\"challenge\":\"3eZbrw\",\"type\":\"url_verification\"}");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("3eZbrw");
  }

  @Test
  void aRetryIsTakenAndTellsThatItIsOne() throws Exception {
    HttpResponse<String> first = signed(JSON, MENTION);
    HttpResponse<String> again =
        bot.signed(
            JSON,
            MENTION,
            InstantSource.system().instant(),
            Map.of("X-Slack-Retry-Num", "1", "X-Slack-Retry-Reason", "http_timeout"));

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(bot.heard).containsExactly("Ev1 null", "Ev1 1");
  }

  @Test
  void anotherSignatureIsRefusedAndReachesNobody() throws Exception {
    String now = String.valueOf(InstantSource.system().instant().getEpochSecond());

    HttpResponse<String> forged = bot.sent(FORM, COMMAND, now, "v0=" + "0".repeat(64), Map.of());
    HttpResponse<String> wordy = bot.sent(FORM, COMMAND, "now", "hunter2", Map.of());

    assertThat(forged.statusCode()).isEqualTo(401);
    assertThat(wordy.statusCode()).isEqualTo(401);
    assertThat(bot.heard).isEmpty();
  }

  @Test
  void aChangedBodyIsRefused() throws Exception {
    String now = String.valueOf(InstantSource.system().instant().getEpochSecond());
    String signature =
        new com.slack.api.app_backend.SlackSignature.Generator(SignedBot.SECRET)
            .generate(now, COMMAND);

    HttpResponse<String> answer =
        bot.sent(FORM, COMMAND.replace("U1", "U2"), now, signature, Map.of());

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(bot.heard).isEmpty();
  }

  @Test
  void whatWasSignedTooLongAgoOrAheadIsRefused() throws Exception {
    Instant now = InstantSource.system().instant();

    HttpResponse<String> old =
        bot.signed(FORM, COMMAND, now.minus(Duration.ofSeconds(310)), Map.of());
    HttpResponse<String> ahead =
        bot.signed(FORM, COMMAND, now.plus(Duration.ofSeconds(310)), Map.of());
    HttpResponse<String> lately =
        bot.signed(FORM, COMMAND, now.minus(Duration.ofSeconds(280)), Map.of());

    assertThat(old.statusCode()).isEqualTo(401);
    assertThat(ahead.statusCode()).isEqualTo(401);
    assertThat(lately.statusCode()).isEqualTo(200);
    assertThat(bot.heard).hasSize(1);
  }

  @Test
  void anotherContentTypeIsRefused() throws Exception {
    HttpResponse<String> answer = signed("text/plain", COMMAND);

    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.headers().firstValue("x-slack-no-retry")).contains("1");
    assertThat(bot.heard).isEmpty();
  }

  @Test
  void whatIsLargerThanSlackSendsIsRefused() throws Exception {
    HttpResponse<String> answer = signed(FORM, COMMAND + "&x=" + "y".repeat(SignedBot.LARGEST));

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(bot.heard).isEmpty();
  }

  @Test
  void brokenWordsUnderARightSignatureAreRefused() throws Exception {
    assertThat(signed(JSON, "{\"type\":").statusCode()).isEqualTo(400);
    assertThat(signed(JSON, "[]").statusCode()).isEqualTo(400);
    assertThat(signed(JSON, "").statusCode()).isEqualTo(400);
    assertThat(signed(FORM, "payload=%7B%22type%22%3A").statusCode()).isEqualTo(400);
    assertThat(signed(FORM, "a=b").statusCode()).isEqualTo(400);
    assertThat(bot.heard).isEmpty();
  }

  @Test
  void aHandlerThatFailsIsToldAsAFailureWithoutItsCause() throws Exception {
    HttpResponse<String> answer = signed(FORM, COMMAND.replace("home+%26+away", "fail"));

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.headers().firstValue("x-slack-no-retry")).isEmpty();
    assertThat(answer.body()).doesNotContain("hunter2");
    assertThat(bot.heard).containsExactly("fail");
  }

  private HttpResponse<String> signed(String type, String body) throws Exception {
    return bot.signed(type, body, InstantSource.system().instant(), Map.of());
  }
}
