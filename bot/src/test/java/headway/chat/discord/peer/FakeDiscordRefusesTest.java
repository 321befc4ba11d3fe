package headway.chat.discord.peer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.chat.discord.peer.PlainBot.Reply;
import java.time.Duration;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The fake refuses what Discord refuses, with Discord's codes.
final class FakeDiscordRefusesTest {
  private static final String GENERAL = FakeDiscord.GENERAL;
  private static final String POST = "POST channels/" + GENERAL + "/messages";

  private FakeDiscord discord;
  private FakeUser mia;
  private PlainBot bot;

  @BeforeEach
  void start() throws Exception {
    discord = FakeDiscord.start();
    mia = discord.person("300000000000000001", "mia", "Europe/Berlin");
    bot = new PlainBot(discord);
  }

  @AfterEach
  void stop() {
    bot.close();
    discord.close();
  }

  @Test
  void anInteractionHasOneFirstAnswer() {
    DataObject asked = command();

    assertThat(answer(asked, "{'type':5}").status()).isEqualTo(204);
    assertThat(answer(asked, "{'type':4,'data':{'content':'x'}}").code()).isEqualTo(40_060);
    assertThat(answer(asked, form("Title", "Words")).code()).isEqualTo(40_060);
  }

  @Test
  void anAnswerAfterThreeSecondsComesTooLate() {
    DataObject asked = command();

    discord.ages(Duration.ofSeconds(4));

    assertThat(answer(asked, "{'type':5}").code()).isEqualTo(10_062);
    assertThat(mia.sees()).isEmpty();
  }

  @Test
  void aRefusedAnswerLeavesRoomForABetterOne() {
    DataObject asked = command();

    assertThat(answer(asked, form("x".repeat(46), "Words")).code()).isEqualTo(50_035);
    assertThat(answer(asked, form("Title", "x".repeat(46))).code()).isEqualTo(50_035);
    assertThat(answer(asked, "{'type':7,'data':{'content':'x'}}").code()).isEqualTo(50_035);
    assertThat(answer(asked, form("Title", "Words")).status()).isEqualTo(204);
    assertThat(mia.seesForm()).isPresent();
  }

  @Test
  void anInteractionsTokenLivesFifteenMinutes() {
    DataObject asked = command();
    String hook = "webhooks/" + FakeDiscord.BOT + "/" + asked.getString("token");
    assertThat(bot.call("POST " + hook, "{'content':'early'}").code()).isEqualTo(10_015);
    answer(asked, "{'type':5,'data':{'flags':64}}");

    Reply inTime = bot.call("PATCH " + hook + "/messages/@original", "{'content':'done'}");
    discord.ages(Duration.ofMinutes(16));
    Reply late = bot.call("POST " + hook, "{'content':'late'}");

    assertThat(inTime.status()).isEqualTo(200);
    assertThat(late.code()).isEqualTo(50_027);
    assertThat(mia.sees()).extracting(Sight::text).containsExactly("done");
    assertThat(mia.sees().getFirst().isEphemeral()).isTrue();
  }

  @Test
  void aCommandThatIsNotRegisteredCannotBeSent() {
    registers();

    assertThatThrownBy(() -> mia.commands(GENERAL, "headway fly", Map.of()))
        .hasMessageContaining("Discord shows no fly");
    assertThatThrownBy(() -> mia.commands(GENERAL, "headway say", Map.of()))
        .hasMessageContaining("Discord asks for words");
  }

  @Test
  void whoMayNotMayNot() {
    String secret = discord.server().channel(Sort.TEXT, "secret");
    discord.server().denies(secret, FakeDiscord.SERVER, Right.VIEW);
    discord.server().denies(GENERAL, FakeDiscord.BOT, Right.SEND);
    mia.closesDirect(true);

    assertThat(says(GENERAL).code()).isEqualTo(50_013);
    assertThat(says(secret).code()).isEqualTo(50_001);
    assertThat(says("1").code()).isEqualTo(10_003);
    assertThat(says(mia.direct()).code()).isEqualTo(50_007);
    assertThat(bot.call("PATCH channels/" + GENERAL + "/messages/1", "{}").code())
        .isEqualTo(10_008);
  }

  @Test
  void aTokenThatEndedDoesNothingMore() {
    discord.endsToken();

    assertThat(says(GENERAL).status()).isEqualTo(401);
    assertThat(discord.sights(GENERAL)).isEmpty();
  }

  @Test
  void aFailureThatWasAskedForComesOnce() {
    discord.failNext("POST channels/*/messages", Refusal.BROKEN);

    assertThat(says(GENERAL).status()).isEqualTo(500);
    assertThat(says(GENERAL).status()).isEqualTo(200);
  }

  @Test
  void aFullBucketSaysWhenItHasRoom() {
    discord.paces(2, Duration.ofSeconds(5));

    assertThat(says(GENERAL).header("X-RateLimit-Remaining")).isEqualTo("1");
    assertThat(says(GENERAL).header("X-RateLimit-Remaining")).isEqualTo("0");
    Reply third = says(GENERAL);
    assertThat(third.status()).isEqualTo(429);
    assertThat(Double.parseDouble(third.header("Retry-After"))).isBetween(0.1, 5.0);
    assertThat(says(mia.direct()).status()).isEqualTo(200);
    discord.ages(Duration.ofSeconds(5));
    assertThat(says(GENERAL).status()).isEqualTo(200);
  }

  @Test
  void tooMuchOfAllIsSaidToBeSo() {
    discord.failNext("GET users/@me", Refusal.tooFastAtAll(Duration.ofSeconds(3)));

    Reply reply = bot.call("GET users/@me", "");

    assertThat(reply.status()).isEqualTo(429);
    assertThat(reply.header("X-RateLimit-Global")).isEqualTo("true");
    assertThat(reply.json().getBoolean("global")).isTrue();
  }

  @Test
  void aNonceHoldsForAFewMinutes() {
    String once = "{'content':'Once','nonce':'n','enforce_nonce':true}";
    String first = bot.call(POST, once).json().getString("id");

    assertThat(bot.call(POST, once).json().getString("id")).isEqualTo(first);
    discord.ages(Duration.ofMinutes(3));

    assertThat(bot.call(POST, once).json().getString("id")).isNotEqualTo(first);
  }

  private Reply says(String channel) {
    return bot.call("POST channels/" + channel + "/messages", "{'content':'hi'}");
  }

  private DataObject command() {
    registers();
    bot.identify(1);
    bot.event("READY");
    mia.hasty().commands(GENERAL, "headway say", Map.of("words", "hello"));
    return bot.event("INTERACTION_CREATE");
  }

  private void registers() {
    Reply reply =
        bot.call(
            "PUT applications/" + FakeDiscord.BOT + "/commands",
            """
            [{'name':'headway','description':'d','options':[{'name':'say','description':'d',
              'type':1,'options':[{'name':'words','description':'d','type':3,'required':true}]}]}]
            """);
    assertThat(reply.status()).isEqualTo(200);
  }

  private Reply answer(DataObject asked, String body) {
    String id = asked.getString("id");
    return bot.call("POST interactions/" + id + "/" + asked.getString("token") + "/callback", body);
  }

  private static String form(String title, String label) {
    return ("{'type':9,'data':{'title':'%s','custom_id':'f','components':[{'type':18,'label':'%s',"
            + "'component':{'type':4,'style':1,'custom_id':'w'}}]}}")
        .formatted(title, label);
  }
}
