package headway.chat.discord.peer;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.PlainBot.Reply;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The fake takes no more than Discord takes.
final class FakeDiscordLimitsTest {
  private static final String GENERAL = FakeDiscord.GENERAL;
  private static final String POST = "POST channels/" + GENERAL + "/messages";
  private static final String BUTTON = "{'type':2,'style':1,'label':'Go','custom_id':'%s'}";

  private FakeDiscord discord;
  private PlainBot bot;

  @BeforeEach
  void start() throws Exception {
    discord = FakeDiscord.start();
    bot = new PlainBot(discord);
  }

  @AfterEach
  void stop() {
    bot.close();
    discord.close();
  }

  static Stream<String> tooMuch() {
    String row = "{'type':1,'components':[%s]}";
    return Stream.of(
        "{'content':'%s'}".formatted("x".repeat(2_001)),
        "{'embeds':[{'title':'%s'}]}".formatted("x".repeat(257)),
        "{'embeds':[{'description':'%s'}]}".formatted("x".repeat(4_097)),
        components(times(6, i -> row.formatted(BUTTON.formatted(i)))),
        components(row.formatted(times(6, BUTTON::formatted))),
        components(row.formatted(BUTTON.formatted("x".repeat(101)))),
        components(row.formatted(BUTTON.formatted("a") + "," + BUTTON.formatted("a"))),
        components(row.formatted("{'type':2,'style':1,'custom_id':'a'}")),
        components(row.formatted("")),
        components(row.formatted("{'type':3,'custom_id':'a','options':[]}")),
        components(BUTTON.formatted("a")),
        "{'content':'hi','nonce':'%s'}".formatted("x".repeat(26)));
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void aMessageOverItsLimitsIsInvalid(String body) {
    assertThat(bot.call(POST, body).code()).isEqualTo(50_035);
    assertThat(discord.sights(GENERAL)).isEmpty();
  }

  static Stream<String> noCommands() {
    String option = "{'name':'o%s','description':'d','type':1}";
    return Stream.of(
        "[{'name':'Headway','description':'d'}]",
        "[{'name':'%s','description':'d'}]".formatted("x".repeat(33)),
        "[{'name':'a','description':'%s'}]".formatted("x".repeat(101)),
        "[{'name':'a','description':''}]",
        "[{'name':'a','description':'d'},{'name':'a','description':'d'}]",
        "[{'name':'a','description':'d','options':[%s]}]".formatted(times(26, option::formatted)),
        "[{'name':'a','description':'d','options':[%s,{'name':'w','description':'d','type':3}]}]"
            .formatted(option.formatted("1")));
  }

  @ParameterizedTest
  @MethodSource("noCommands")
  void aCommandOverItsLimitsIsInvalid(String commands) {
    Reply reply = bot.call("PUT applications/" + FakeDiscord.BOT + "/commands", commands);

    assertThat(reply.code()).isEqualTo(50_035);
  }

  private static String components(String rows) {
    return "{'content':'x','components':[" + rows + "]}";
  }

  private static String times(int count, IntFunction<String> each) {
    return IntStream.range(0, count).mapToObj(each).collect(Collectors.joining(","));
  }
}
