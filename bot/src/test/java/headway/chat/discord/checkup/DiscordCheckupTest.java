package headway.chat.discord.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.Finding;
import headway.web.Answer;
import headway.web.Call;
import headway.web.Limits;
import headway.web.Route;
import headway.web.WebServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class DiscordCheckupTest {
  private static final String TOKEN = "good.hunter2.token";
  private static final long ALL = Permission.getRaw(Invitation.needed());
  private static final Set<String> COMMANDS = Set.of("headway", "Suggest to Headway");

  private final Map<String, Answer> answers = new HashMap<>();
  private final WebServer discord =
      WebServer.start(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
          Stream.of(
                  "users/@me",
                  "applications/@me",
                  "applications/42/commands",
                  "gateway/bot",
                  "users/80351110224678912",
                  "users/@me/guilds")
              .map(path -> Route.get("/api/v10/" + path, call -> answer(path, call)))
              .toList(),
          new Limits(10_000, Duration.ofSeconds(10)));

  @BeforeEach
  void allIsWell() {
    say("users/@me", "{\"id\":\"42\",\"username\":\"headway\"}");
    say("applications/@me", "{\"id\":\"42\",\"flags\":0}");
    say("applications/42/commands", "[{\"name\":\"headway\"},{\"name\":\"Suggest to Headway\"}]");
    say("gateway/bot", "{\"url\":\"wss://127.0.0.1:1\",\"shards\":2}");
    say("users/80351110224678912", "{\"id\":\"80351110224678912\"}");
    say("users/@me/guilds", "[" + server("1", "Plant 7", ALL) + "]");
  }

  @AfterEach
  void close() {
    discord.close();
  }

  @Test
  void withoutATokenDiscordIsOffAndThatIsFine() {
    List<Finding> findings = checkup().of(access(Optional.empty(), Optional.empty(), Set.of()));

    assertThat(findings).containsExactly(Finding.fine("Discord is off: DISCORD_TOKEN is not set."));
  }

  @Test
  void aBotThatMayDoAllItNeedsIsWell() {
    List<Finding> findings = find();

    assertThat(findings).allMatch(Finding::well);
    assertThat(words(findings))
        .contains(
            "DISCORD_TOKEN is good: @headway.",
            "The Message Content intent is off, so !headway is not heard.",
            "The commands are registered: Suggest to Headway, headway.",
            "Headway may do what it needs to in its one server.")
        .doesNotContain("hunter2");
  }

  @Test
  void aTokenThatIsRefusedIsSaidWithWhereToGetAnotherAndWithoutItself() {
    answers.put("users/@me", Answer.text(401, "{\"message\":\"401: Unauthorized\"}"));

    List<Finding> findings = find();

    assertThat(findings).noneMatch(Finding::well).hasSize(1);
    assertThat(words(findings)).contains("Reset Token", "under Bot").doesNotContain("hunter2");
  }

  @Test
  void whatAServerDoesNotGrantIsNamedWithTheLinkThatGrantsIt() {
    say(
        "users/@me/guilds",
        "["
            + server("1", "Plant 7", ALL)
            + ","
            + server("2", "Plant 8", ALL & ~Permission.MESSAGE_EMBED_LINKS.getRawValue())
            + ","
            + server("3", "Plant 9", Permission.ADMINISTRATOR.getRawValue())
            + "]");

    List<Finding> findings = find();

    assertThat(findings)
        .filteredOn(finding -> !finding.well())
        .containsExactly(
            Finding.wrong(
                "In the server \"Plant 8\" Headway lacks: Embed Links. This link grants them:"
                    + " https://discord.com/oauth2/authorize?client_id=42"
                    + "&scope=bot+applications.commands&permissions="
                    + ALL
                    + "&guild_id=2&disable_guild_select=true"));
  }

  @Test
  void everyServerIsLookedAtHoweverManyThereAre() {
    String first =
        IntStream.rangeClosed(1, 200)
            .mapToObj(id -> server(Integer.toString(id), "Plant", ALL))
            .collect(Collectors.joining(",", "[", "]"));
    say("users/@me/guilds", first);
    say("users/@me/guilds?after=200", "[" + server("201", "Last", 0) + "]");

    assertThat(words(find())).contains("In the server \"Last\" Headway lacks:");
  }

  @Test
  void aBotInNoServerIsToldHowToInviteIt() {
    say("users/@me/guilds", "[]");

    assertThat(words(find())).contains("in no server yet", "client_id=42&scope=bot");
  }

  @Test
  void commandsThatAreNotRegisteredAreNamed() {
    say("applications/42/commands", "[{\"name\":\"headway\"}]");

    assertThat(words(find())).contains("Not registered: Suggest to Headway.", "Start Headway");
  }

  @Test
  void theMessageContentIntentIsSeenWhereItIsOn() {
    say("applications/@me", "{\"id\":\"42\",\"flags\":" + (1 << 19) + "}");

    assertThat(words(find())).contains("intent is on, so !headway is heard too");
  }

  @Test
  void fewerShardsThanDiscordWantsAreWrong() {
    var few = Optional.of(new DiscordAccess.Part(0, 0, 1));
    var enough = Optional.of(new DiscordAccess.Part(0, 1, 4));

    assertThat(words(checkup().of(access(Optional.of(TOKEN), few, Set.of()))))
        .contains("discord.shards counts 1, and Discord wants at least 2");
    assertThat(words(checkup().of(access(Optional.of(TOKEN), enough, Set.of()))))
        .contains("the shards 0 to 1 of 4");
  }

  @Test
  void aLeadWhoIsNobodyIsNamed() {
    Set<String> leads = Set.of("80351110224678912", "80351110224678999");

    List<Finding> findings = checkup().of(access(Optional.of(TOKEN), Optional.empty(), leads));

    assertThat(findings).filteredOn(finding -> !finding.well()).hasSize(1);
    assertThat(words(findings))
        .contains("80351110224678999 among the Leads is nobody's id", "Copy User ID");
  }

  @Test
  void aDiscordThatIsAwayOrAsksToWaitIsSaidToBe() {
    answers.put("gateway/bot", Answer.text(429, "{}"));
    assertThat(words(find())).contains("asks to wait");

    discord.close();
    List<Finding> findings = find();

    assertThat(findings).noneMatch(Finding::well);
    assertThat(words(findings)).contains("doesn't answer at http://127.0.0.1", "DISCORD_API_URL");
  }

  @Test
  void anAnswerThatIsNoneIsSaidToBeNone() {
    say("users/@me", "<html>hotel login</html>");

    assertThat(words(find())).contains("doesn't answer");
  }

  @Test
  void aClockThatIsApartFromDiscordsIsToldOf() {
    var access = access(Optional.of(TOKEN), Optional.empty(), Set.of());

    assertThat(words(checkup(Duration.ofMinutes(5)).of(access)))
        .containsPattern("clock is [45] minutes ahead of Discord's.+ Set it");
    assertThat(words(checkup(Duration.ofSeconds(-90)).of(access)))
        .containsPattern("clock is (8|9)\\d seconds behind Discord's");
    assertThat(checkup(Duration.ofSeconds(10)).of(access)).allMatch(Finding::well);
  }

  @Test
  void theTokenNeverShowsItself() {
    assertThat(access(Optional.of(TOKEN), Optional.empty(), Set.of()).toString())
        .doesNotContain("hunter2");
  }

  private Answer answer(String path, Call call) {
    if (!call.header("authorization").orElse("").equals("Bot " + TOKEN)) {
      return Answer.text(401, "{}");
    }
    String more = path + call.parameter("after").map(after -> "?after=" + after).orElse("");
    Answer fallback = answers.getOrDefault(path, Answer.text(404, "{}"));
    return answers.getOrDefault(more, fallback);
  }

  private void say(String path, String json) {
    answers.put(path, Answer.text(200, json));
  }

  private static String server(String id, String name, long permissions) {
    return "{\"id\":\"%s\",\"name\":\"%s\",\"permissions\":\"%d\"}"
        .formatted(id, name, permissions);
  }

  private List<Finding> find() {
    return checkup().of(access(Optional.of(TOKEN), Optional.empty(), Set.of()));
  }

  private static DiscordCheckup checkup() {
    return checkup(Duration.ZERO);
  }

  private static DiscordCheckup checkup(Duration ahead) {
    return new DiscordCheckup(COMMANDS, InstantSource.offset(InstantSource.system(), ahead));
  }

  private DiscordAccess access(
      Optional<String> token, Optional<DiscordAccess.Part> shards, Set<String> leads) {
    URI api = URI.create("http://127.0.0.1:" + discord.port() + "/api/v10/");
    return new DiscordAccess(
        token,
        new DiscordAccess.Address(api, Optional.empty()),
        shards,
        Optional.of("!headway"),
        leads);
  }

  private static String words(List<Finding> findings) {
    return findings.stream().map(Finding::words).collect(Collectors.joining("\n"));
  }
}
