package headway.chat.slack.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import headway.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The fake refuses what Slack refuses, in Slack's words.
final class FakeSlackRefusesTest {
  private static final String GENERAL = "C0001";
  private static final String VIEW =
      """
      {"type":"modal","title":{"type":"plain_text","text":"Form"},"blocks":[]}
      """;

  private FakeSlack slack;
  private MethodsClient client;

  @BeforeEach
  void start() throws Exception {
    slack = FakeSlack.start();
    slack.person("U0MIA", "Mia", "Europe/Berlin", false);
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(slack.url());
    client = Slack.getInstance(config).methods(FakeSlack.BOT_TOKEN);
  }

  @AfterEach
  void stop() throws Exception {
    slack.close();
  }

  @Test
  void aTokenThatEndedDoesNothingMore() throws Exception {
    slack.endsToken("token_revoked");

    assertThat(client.authTest(r -> r).getError()).isEqualTo("token_revoked");
    assertThat(post()).isEqualTo("token_revoked");
    assertThat(slack.sights(GENERAL)).isEmpty();
  }

  @Test
  void aScopeThatLacksIsNamed() throws Exception {
    slack.grants(Set.of("commands", "im:write"));

    var answer = client.chatPostMessage(r -> r.channel(GENERAL).text("hi"));

    assertThat(answer.getError()).isEqualTo("missing_scope");
    assertThat(answer.getNeeded()).isEqualTo("chat:write");
    assertThat(answer.getProvided().split(",")).containsExactlyInAnyOrder("commands", "im:write");
  }

  @Test
  void aChannelWithoutTheBotOrArchivedTakesNothing() throws Exception {
    assertThat(post()).isEmpty();

    slack.removesBot(GENERAL);
    assertThat(post()).isEqualTo("not_in_channel");

    slack.archives(GENERAL);
    assertThat(post()).isEqualTo("is_archived");
  }

  @Test
  void aChannelTakesOneMessageASecond() throws Exception {
    SettableClock clock = new SettableClock(Instant.parse("2026-11-23T08:00:00Z"));
    slack.paces(clock);
    assertThat(post()).isEmpty();

    assertThatThrownBy(this::post)
        .isInstanceOfSatisfying(
            SlackApiException.class,
            limited -> assertThat(limited.getResponse().code()).isEqualTo(429));
    clock.move(Duration.ofSeconds(1));

    assertThat(post()).isEmpty();
  }

  @Test
  void aTriggerOpensOneFormWithinThreeSeconds() throws Exception {
    String once = slack.trigger("U0MIA");
    assertThat(open(once)).isEmpty();
    assertThat(open(once)).isEqualTo("exchanged_trigger_id");

    String late = slack.trigger("U0MIA");
    slack.ages(Duration.ofSeconds(4));

    assertThat(open(late)).isEqualTo("expired_trigger_id");
    assertThat(open("made up")).isEqualTo("invalid_trigger_id");
  }

  static Stream<String> tooMuch() {
    return Stream.of(
        "{'type':'header','text':{'type':'plain_text','text':'%s'}}".formatted("x".repeat(151)),
        "{'type':'header','text':{'type':'mrkdwn','text':'x'}}",
        "{'type':'section','text':{'type':'mrkdwn','text':''}}",
        "{'type':'section','fields':[{'type':'mrkdwn','text':'%s'}]}".formatted("x".repeat(2_001)),
        "{'type':'context','elements':[]}",
        "{'type':'image','image_url':'https://example.org/a.png'}",
        "{'type':'actions','elements':[%s]}".formatted(button("a", "x".repeat(76))),
        "{'type':'actions','elements':[%s,%s]}".formatted(button("a", "x"), button("a", "y")),
        "{'type':'actions','elements':[{'type':'radio_buttons','options':[]}]}",
        places(101, "x", ""),
        places(0, "x", ""),
        places(1, "x".repeat(76), ""),
        "{'type':'actions','elements':[{'type':'multi_static_select','options':[%s]}]}"
            .formatted(option("x", "y".repeat(151))),
        places(2, "x", ",'initial_options':[]"),
        places(2, "x", ",'initial_options':[%s]".formatted(option("x", "elsewhere"))),
        places(2, "x", ",'initial_options':[%1$s,%1$s]".formatted(option("x", "v0"))),
        "{'type':'unheard_of'}");
  }

  private static String places(int count, String label, String more) {
    return "{'type':'actions','elements':[{'type':'multi_static_select','options':[%s]%s}]}"
        .formatted(
            IntStream.range(0, count)
                .mapToObj(i -> option(label, "v" + i))
                .collect(Collectors.joining(",")),
            more);
  }

  private static String option(String label, String value) {
    return "{'text':{'type':'plain_text','text':'%s'},'value':'%s'}".formatted(label, value);
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void aBlockOverItsLimitsIsInvalid(String block) throws Exception {
    var answer =
        client.chatPostMessage(r ->
            r.channel(GENERAL).text("hi").blocksAsString("[" + block.replace('\'', '"') + "]"));

    assertThat(answer.getError()).isEqualTo("invalid_blocks");
  }

  @Test
  void aBlockAtItsLimitsIsTaken() throws Exception {
    String block =
        "[{'type':'actions','elements':[%s,%s]},%s]"
            .formatted(
                button("a", "x".repeat(75)),
                button("b", "y"),
                places(
                    100,
                    "x".repeat(75),
                    ",'initial_options':[%s]".formatted(option("x".repeat(75), "v7"))))
            .replace('\'', '"');

    var answer = client.chatPostMessage(r -> r.channel(GENERAL).text("hi").blocksAsString(block));

    assertThat(answer.isOk()).isTrue();
  }

  private static String button(String id, String label) {
    return "{'type':'button','action_id':'%s','text':{'type':'plain_text','text':'%s'}}"
        .formatted(id, label);
  }

  private String post() throws Exception {
    return said(client.chatPostMessage(r -> r.channel(GENERAL).text("hi")).getError());
  }

  private String open(String trigger) throws Exception {
    return said(client.viewsOpen(r -> r.triggerId(trigger).viewAsString(VIEW)).getError());
  }

  private static String said(@Nullable String error) {
    return error == null ? "" : error;
  }

  @Test
  void aListOfConversationsOffersKnownSortsOnly() throws Exception {
    assertThat(opened("{'include':['public','private'],'exclude_bot_users':true}")).isEmpty();

    assertThat(opened("{'include':['channel']}")).isEqualTo("invalid_arguments");
    assertThat(opened("{'include':[]}")).isEqualTo("invalid_arguments");
    assertThat(opened("{}")).isEqualTo("invalid_arguments");
  }

  private String opened(String filter) throws Exception {
    String view =
        ("{'type':'modal','title':{'type':'plain_text','text':'Headway'},"
                + "'submit':{'type':'plain_text','text':'Keep'},"
                + "'blocks':[{'type':'input','block_id':'channel',"
                + "'label':{'type':'plain_text','text':'Where?'},"
                + "'element':{'type':'conversations_select','action_id':'value','filter':"
                + filter
                + "}}]}")
            .replace('\'', '"');
    String error =
        client.viewsOpen(r -> r.triggerId(slack.trigger("U0MIA")).viewAsString(view)).getError();
    return Optional.ofNullable(error).orElse("");
  }
}
