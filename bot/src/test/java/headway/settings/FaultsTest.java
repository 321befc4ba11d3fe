package headway.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FaultsTest {
  @TempDir private Path home;

  @Test
  void fiveFaultsGiveFiveLinesEachWithItsPlaceAndRemedy() throws Exception {
    var file =
        write(
            """
            week.target = many
            nudge {
              tiem = "09:30"
              quiet-from = "25:00"
            }
            delivery.batch = 0
            draft = 3
            """);

    var lines = lines(Map.of());

    assertThat(lines)
        .containsExactly(
            file + ":1: week.target is \"many\". Write a whole number from 1 to 14",
            file + ":3: \"nudge.tiem\" is not a setting. Did you mean nudge.time?",
            file
                + ":4: nudge.quiet-from is \"25:00\". Write a time of day in quotes, like \"09:30\"",
            file + ":6: delivery.batch is \"0\". Write a whole number from 1 to 10000",
            file + ":7: \"draft\" is a section. Write its settings between { and }");
  }

  @Test
  void faultsOfFileAndEnvironmentComeTogetherEvenWhereOneHidesTheOther() throws Exception {
    var file = write("week.target = 99");

    var lines =
        lines(
            Map.of(
                "HEADWAY_WEEK_TARGET", "3",
                "HEADWAY_STORE_PORT", "70000",
                "HEADWAY_STORE_PROT", "1",
                "MONGODB_URI", "hunter2"));

    assertThat(lines)
        .containsExactly(
            file + ":1: week.target is \"99\". Write a whole number from 1 to 14",
            "environment, HEADWAY_STORE_PORT: store.port is \"70000\"."
                + " Write a whole number from 0 to 65535",
            "environment, HEADWAY_STORE_PROT: it is not a setting."
                + " Did you mean HEADWAY_STORE_PORT?",
            "environment, MONGODB_URI: it is not the address of a MongoDB."
                + " Write mongodb://host:27017/headway, or unset it to use the embedded store");
  }

  @Test
  void aWrongSecretIsNamedByItsVariableAndNeverQuoted() throws Exception {
    var lines =
        lines(
            Map.of(
                "SLACK_BOT_TOKEN", "xapp-hunter2",
                "SLACK_APP_TOKEN", "xoxb-hunter2",
                "SLACK_CLIENT_ID", "1.hunter2",
                "SLACK_API_URL", "hunter2",
                "HEADWAY_SECRET_KEY", "hunter2"));

    assertThat(lines)
        .containsExactly(
            "environment, HEADWAY_SECRET_KEY: it is not 32 bytes in base64. Make one with openssl"
                + " rand -base64 32, or unset it and one is made in the data folder",
            "environment, SLACK_API_URL: it is not an address."
                + " Write https://slack.com/api/, or unset it",
            "environment, SLACK_APP_TOKEN: it is not an app-level token, which begins with xapp-."
                + " Copy it once more from api.slack.com/apps, or unset it",
            "environment, SLACK_BOT_TOKEN: it is not a bot token, which begins with xoxb-."
                + " Copy it once more from api.slack.com/apps, or unset it",
            "environment, SLACK_CLIENT_ID: it goes with SLACK_CLIENT_SECRET."
                + " Set both, or neither");
  }

  @Test
  void everythingWrongAboutDiscordIsToldAtOnceAndNeverQuoted() throws Exception {
    var lines =
        lines(
            Map.of(
                "DISCORD_TOKEN", "Bot hunter2",
                "DISCORD_API_URL", "hunter2",
                "DISCORD_GATEWAY_URL", "https://hunter2",
                "DISCORD_LEADS", "hunter2",
                "HEADWAY_DISCORD_SHARDS", "8-9/8"));

    assertThat(lines)
        .containsExactly(
            "environment, DISCORD_API_URL: it is not an address."
                + " Write https://discord.com/api/v10/, or unset it",
            "environment, DISCORD_GATEWAY_URL: it is not the address of a socket, which begins"
                + " with wss://. Unset it, and Discord names its own",
            "environment, DISCORD_LEADS: it is not a list of user ids."
                + " Write them as Discord copies them, commas between",
            "environment, DISCORD_TOKEN: it is not a bot token. Press Reset Token at"
                + " discord.com/developers/applications, under Bot, and copy the new one",
            "environment, HEADWAY_DISCORD_SHARDS: discord.shards is \"8-9/8\"."
                + " Write auto, or shards in quotes like \"0-3/8\", counted from 0");
  }

  @Test
  void eachIdOfALeadThatIsNoneIsNamedByItsPlaceAndNotQuoted() throws Exception {
    var lines =
        lines(Map.of("SLACK_LEADS", "U0123ABCD, xoxb-hunter2, T0123/W0123, B0123, T0123/, E1/U1"));

    assertThat(lines)
        .hasSize(3)
        .contains(
            "environment, SLACK_LEADS: entry 2 of 6 is not a user's id. Write ids as Slack shows"
                + " them, such as U0123ABCD or T0123ABCD/U0123ABCD");
    assertThat(lines.toString()).contains("entry 4 of 6", "entry 5 of 6").doesNotContain("hunter2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "slack.leads = [U1, nobody] | slack.leads is",
        "week.target = 20 | week.target is",
        "week.target = 2.5 | week.target is",
        "week.target = null | week.target is a section or nothing",
        "week.target { a = 1 } | week.target is one value, not a section",
        "week.target = [[1]] | week.target is a section or nothing",
        "week { target = 5, target-most = 4 } | week.target is more than week.target-most",
        "streak.freezes-at-start = 3 | streak.freezes-at-start is more than",
        "delivery { lease = 1s, tick = 1s } | delivery.lease is not longer than delivery.tick",
        "balance.inform = 50 | don't add up to 100",
        "delivery.late-after = 60 | Write a length of time from 1m to 366d, like 90m",
        "delivery.late-after = 999999999d | delivery.late-after is",
        "nudge.days = [] | nudge.days is",
        "nudge.days = [mon, xyz] | nudge.days is",
        "slots = [tue] | slots is",
        "late-after = 5m | Did you mean delivery.late-after?",
        "zzzzzz = 5m | Take it out",
        "nudge.time = 09:30 | Put a time of day in quotes",
        "week { | cannot be read",
        "a = ${b} | names nothing in this file",
        "include url(\"http://127.0.0.1:1/x\") | include is not allowed",
        "discord.leads = [me] | user ids as Discord copies them",
        "discord.leads = [12] | user ids as Discord copies them",
        "discord.shards = 3 | discord.shards is",
        "discord.shards = 0-3 | discord.shards is",
        "discord.shards = 3-1/8 | discord.shards is",
        "discord.shards = 0-8/8 | discord.shards is",
        "discord.shards = 0-1/99999 | discord.shards is",
        "discord.shards = -1/8 | discord.shards is",
        "discord.prefix = two words | or none",
        "discord.prefix = \"\" | discord.prefix is",
        "discord.token = abc | Set it in the environment instead",
        "discord-token = abc | Set it in the environment instead"
      })
  void eachFaultSaysWhatToDo(String text, String said) throws Exception {
    var file = write(text);

    var lines = lines(Map.of());

    assertThat(lines).hasSize(1);
    assertThat(lines.getFirst()).startsWith(file.toString()).contains(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mongodb-uri = \"mongodb://me:hunter2@db\"",
        "store.port = \"mongodb://me:hunter2@db\"",
        "store.port = mongodb://me:hunter2@db",
        "week.target = \"hunter2",
        "password : hunter2 : hunter2",
        "hunter2 \"hunter2\" = [hunter2"
      })
  void noMessageHoldsASecret(String text) throws Exception {
    write(text);

    var lines = lines(Map.of("MONGODB_URI", "http://me:hunter2@db"));

    assertThat(lines).isNotEmpty().noneMatch(line -> line.contains("hunter2"));
  }

  @Test
  void aFileNestedTooDeeplySaysSo() throws Exception {
    write("a = " + "[".repeat(100_000));

    var lines = lines(Map.of());

    assertThat(lines).singleElement().asString().contains("nested too deeply");
  }

  @Test
  void aFileThatIsNotThereOrNotTextSaysSo() throws Exception {
    var latin =
        Files.write(home.resolve("l.conf"), "a=\u00e4".getBytes(StandardCharsets.ISO_8859_1));
    var long_ = Files.write(home.resolve("long.conf"), new byte[(1 << 20) + 1]);

    assertThat(lines(home.resolve("none.conf")))
        .singleElement()
        .asString()
        .contains("no such file");
    assertThat(lines(home)).singleElement().asString().contains("cannot be read");
    assertThat(lines(latin)).singleElement().asString().contains("UTF-8");
    assertThat(lines(long_)).singleElement().asString().contains("too long");
  }

  @Test
  void aDataFolderThatIsAFileSaysSo() throws Exception {
    var file = Files.writeString(home.resolve("file"), "");

    var lines = lines(Map.of("HEADWAY_HOME", file.toString()));

    assertThat(lines).singleElement().asString().contains("is a file. Name a folder");
  }

  private Path write(String text) throws Exception {
    return Files.writeString(home.resolve("headway.conf"), text);
  }

  private List<String> lines(Map<String, String> more) {
    var environment = new HashMap<>(Map.of("HEADWAY_HOME", home.toString()));
    environment.putAll(more);
    return refused(environment, Optional.empty());
  }

  private List<String> lines(Path named) {
    return refused(Map.of("HEADWAY_HOME", home.toString()), Optional.of(named));
  }

  private static List<String> refused(Map<String, String> environment, Optional<Path> file) {
    var refusal =
        catchThrowableOfType(SettingsException.class, () -> Settings.read(environment, file));
    var lines = refusal.faults().stream().map(Fault::toString).toList();
    assertThat(refusal).hasMessage(String.join("\n", lines));
    assertThat(lines).noneMatch(line -> line.contains("\n"));
    return lines;
  }
}
