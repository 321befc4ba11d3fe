package headway.chat.discord.peer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The gateway opens, resumes and refuses sessions as Discord's does.
final class FakeGatewayTest {
  private static final int PLAIN = 1 | 1 << 9 | 1 << 12;
  private static final int MEMBERS = 1 << 1;
  private static final int CONTENT = 1 << 15;

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
  void whoSaysWhoTheyAreHearsOfTheirServers() {
    bot.identify(PLAIN);

    assertThat(bot.event("READY").getArray("guilds").getObject(0).getString("id"))
        .isEqualTo(FakeDiscord.SERVER);
    assertThat(bot.event("GUILD_CREATE").getArray("members").length()).isEqualTo(1);
    bot.say("{'op':1,'d':2}");
    assertThat(bot.next().getInt("op")).isEqualTo(11);
  }

  @Test
  void aShardHearsOfItsOwnServersAlone() {
    bot.connect("{'op':2,'d':{'token':'" + FakeDiscord.TOKEN + "','intents':4609,'shard':[0,64]}}");

    assertThat(bot.event("READY").getArray("guilds").isEmpty()).isEqualTo(shardOfServer() != 0);
    mia.writes("hello");
    assertThat(bot.event("MESSAGE_CREATE").getString("content")).isEqualTo("hello");
  }

  private static long shardOfServer() {
    return (Long.parseLong(FakeDiscord.SERVER) >> 22) % 64;
  }

  @Test
  void aWrongTokenAndAnIntentThatIsNotGrantedEndTheConnection() {
    bot.connect("{'op':2,'d':{'token':'other','intents':1}}");
    assertThat(bot.next().getInt("close")).isEqualTo(4_004);

    bot.identify(PLAIN | CONTENT);
    assertThat(bot.next().getInt("close")).isEqualTo(4_014);
  }

  @Test
  void membersAndWordsAreForThoseAloneWhoAreGrantedThem() {
    discord.line().grants(Intent.CONTENT);
    discord.line().grants(Intent.MEMBERS);
    bot.identify(PLAIN | CONTENT | MEMBERS);

    assertThat(bot.event("GUILD_CREATE").getArray("members").length()).isEqualTo(2);
    mia.writes(FakeDiscord.GENERAL, "between us");
    assertThat(bot.event("MESSAGE_CREATE").getString("content")).isEqualTo("between us");
    discord.server().leaves(mia);
    assertThat(bot.event("GUILD_MEMBER_REMOVE").getObject("user").getString("id"))
        .isEqualTo(mia.id());
  }

  @Test
  void whatCameAfterTheLastNumberIsToldAgainToWhoResumes() {
    bot.identify(PLAIN);
    String session = bot.event("READY").getString("session_id");
    mia.writes("one");
    bot.event("MESSAGE_CREATE");
    discord.line().cut();
    mia.writes("two");

    bot.close();
    bot = new PlainBot(discord);
    bot.connect(resume(session));

    assertThat(bot.event("MESSAGE_CREATE").getString("content")).isEqualTo("two");
    bot.event("RESUMED");
  }

  @Test
  void aSessionThatWasForgottenIsNotResumed() {
    bot.identify(PLAIN);
    String session = bot.event("READY").getString("session_id");
    discord.line().invalidates();
    bot.close();

    bot = new PlainBot(discord);
    bot.connect(resume(session));

    assertThat(bot.next().getInt("op")).isEqualTo(9);
  }

  /// Ready, the server and one message have been heard.
  private static String resume(String session) {
    return "{'op':6,'d':{'token':'%s','session_id':'%s','seq':3}}"
        .formatted(FakeDiscord.TOKEN, session);
  }
}
