package headway.settings;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SettingsTest {
  @TempDir private Path home;

  @Test
  void withNothingSetTheDefaultsHold() {
    var settings = read(Map.of());

    assertThat(settings.habit().week()).isEqualTo(new Habit.Week(MONDAY, 2, 14));
    assertThat(settings.habit().streak().freezes()).isEqualTo(new Habit.Freezes(1, 3, 2));
    assertThat(settings.habit().nudge().quiet())
        .isEqualTo(new Habit.Quiet(LocalTime.of(19, 0), LocalTime.of(8, 0)));
    assertThat(settings.sharing().slots())
        .containsExactly(
            new Slot(TUESDAY, LocalTime.of(9, 0)), new Slot(THURSDAY, LocalTime.of(12, 30)));
    assertThat(settings.delivery().claim())
        .isEqualTo(new Delivery.Claim(500, Duration.ofMinutes(2), Duration.ofSeconds(1)));
    assertThat(settings.store()).isEqualTo(new Store(home, 0, Optional.empty(), Optional.empty()));
    assertThat(settings.home()).isEqualTo(home);
  }

  @Test
  void theMembersFileChangesOnlyWhatItNames() throws Exception {
    Files.writeString(
        home.resolve("headway.conf"),
        """
        week.target = 3
        nudge { days = [sat], time = "7:05" }
        slots = "sat 10:00"
        """);

    var settings = read(Map.of());

    assertThat(settings.habit().week().target()).isEqualTo(3);
    assertThat(settings.habit().week().targetMost()).isEqualTo(14);
    assertThat(settings.habit().nudge().plan().days()).isEqualTo(Set.of(SATURDAY));
    assertThat(settings.habit().nudge().plan().time()).isEqualTo(LocalTime.of(7, 5));
    assertThat(settings.sharing().slots()).containsExactly(new Slot(SATURDAY, LocalTime.of(10, 0)));
  }

  @Test
  void aFileNamedOnTheCommandLineStandsInForTheMembers() throws Exception {
    Files.writeString(home.resolve("headway.conf"), "week.target = 3");
    var named = Files.writeString(home.resolve("other.conf"), "\uFEFFweek { target-most = 7 }\r\n");

    var settings = Settings.read(environment(Map.of()), Optional.of(named));

    assertThat(settings.habit().week().target()).isEqualTo(2);
    assertThat(settings.habit().week().targetMost()).isEqualTo(7);
  }

  @Test
  void theEnvironmentGoesBeforeTheFileAndEmptyMeansUnset() throws Exception {
    Files.writeString(home.resolve("headway.conf"), "week.target = 3\ndelivery.late-after = 5m");

    var settings =
        read(
            Map.of(
                "HEADWAY_WEEK_TARGET", "5",
                "HEADWAY_DELIVERY_LATE_AFTER", " ",
                "HEADWAY_SLOTS", "mon 08:00, Thursday 9:30",
                "HEADWAY_STORE_PORT", "27017",
                "HEADWAY_SERVICE_HOST", "10.0.0.1"));

    assertThat(settings.habit().week().target()).isEqualTo(5);
    assertThat(settings.delivery().lateAfter()).isEqualTo(Duration.ofMinutes(5));
    assertThat(settings.sharing().slots())
        .containsExactly(
            new Slot(MONDAY, LocalTime.of(8, 0)), new Slot(THURSDAY, LocalTime.of(9, 30)));
    assertThat(settings.store().port()).isEqualTo(27017);
  }

  @Test
  void anAddressOfAMongoDbIsKeptAndNeverShown() {
    var address = "mongodb://headway:hunter2@db.example/headway";

    var settings = read(Map.of("MONGODB_URI", address));

    assertThat(settings.store().mongo()).contains(new Secret(address));
    assertThat(settings.toString()).contains("(secret)").doesNotContain("hunter2");
  }

  @Test
  void theWebServerListensToThisMachineAloneUntilToldOtherwise() {
    var usual = read(Map.of()).doors().http();
    var open = read(Map.of("HEADWAY_HTTP_PORT", "0", "HEADWAY_HTTP_ADDRESS", "::")).doors().http();

    assertThat(usual)
        .isEqualTo(new Http(InetAddress.getLoopbackAddress(), 8080, 1024, Duration.ofSeconds(10)));
    assertThat(open.port()).isZero();
    assertThat(open.address().isAnyLocalAddress()).isTrue();
  }

  @Test
  void slacksSecretsComeFromTheEnvironmentAndAreNeverShown() {
    var slack =
        read(Map.of(
                "SLACK_BOT_TOKEN", "xoxb-hunter2",
                "SLACK_APP_TOKEN", "xapp-hunter2",
                "SLACK_SIGNING_SECRET", "hunter2",
                "SLACK_CLIENT_ID", "1.2",
                "SLACK_CLIENT_SECRET", "hunter2"))
            .doors()
            .slack();

    assertThat(slack.tokens().bot()).contains(new Secret("xoxb-hunter2"));
    assertThat(slack.client()).contains(new Slack.Client("1.2", new Secret("hunter2")));
    assertThat(slack.api()).isEqualTo(URI.create("https://slack.com/api/"));
    assertThat(slack.toString()).contains("(secret)").doesNotContain("hunter2");
  }

  @Test
  void slacksAddressEndsWithASlash() {
    var slack = read(Map.of("SLACK_API_URL", "http://127.0.0.1:3103/api")).doors().slack();

    assertThat(slack.api()).isEqualTo(URI.create("http://127.0.0.1:3103/api/"));
    assertThat(slack.tokens().bot()).isEmpty();
    assertThat(slack.client()).isEmpty();
  }

  @Test
  void withoutATokenDiscordIsKnownByItsAddressAlone() {
    var discord = read(Map.of()).doors().discord();

    assertThat(discord)
        .isEqualTo(
            new Discord(
                Optional.empty(),
                new Discord.Address(URI.create("https://discord.com/api/v10/"), Optional.empty()),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                40));
  }

  @Test
  void discordsTokenComesFromTheEnvironmentAndIsNeverShown() {
    var discord =
        read(Map.of(
                "DISCORD_TOKEN", "MTk4.hunter2.x-_",
                "DISCORD_API_URL", "http://127.0.0.1:3203/api/v10",
                "DISCORD_GATEWAY_URL", "ws://127.0.0.1:3203/gateway"))
            .doors()
            .discord();

    assertThat(discord.token()).contains(new Secret("MTk4.hunter2.x-_"));
    assertThat(discord.address().api()).isEqualTo(URI.create("http://127.0.0.1:3203/api/v10/"));
    assertThat(discord.address().gateway()).contains(URI.create("ws://127.0.0.1:3203/gateway"));
    assertThat(discord.toString()).contains("(secret)").doesNotContain("hunter2");
  }

  @Test
  void discordsLeadsAreThoseOfTheFileAndOfTheEnvironment() throws Exception {
    Files.writeString(
        home.resolve("headway.conf"),
        "discord { leads = [80351110224678912], shards = \"4-7/8\", prefix = \"!headway\" }");

    var discord =
        read(Map.of("DISCORD_LEADS", "123456789012345678, 1234567890123456789")).doors().discord();

    assertThat(discord.leads())
        .containsExactlyInAnyOrder(
            "80351110224678912", "123456789012345678", "1234567890123456789");
    assertThat(discord.shards()).contains(new Shards(4, 7, 8));
    assertThat(discord.prefix()).contains("!headway");
  }

  @Test
  void oneShardMayBeNamedAlone() {
    var discord = read(Map.of("HEADWAY_DISCORD_SHARDS", "2/8")).doors().discord();

    assertThat(discord.shards()).contains(new Shards(2, 2, 8));
  }

  @Test
  void aTildeIsTheHomeOfTheUser() {
    var settings = Settings.read(Map.of("HEADWAY_HOME", "~/somewhere/else"), Optional.empty());

    assertThat(settings.home())
        .isEqualTo(Path.of(System.getProperty("user.home"), "somewhere", "else"));
  }

  private Settings read(Map<String, String> environment) {
    return Settings.read(environment(environment), Optional.empty());
  }

  private Map<String, String> environment(Map<String, String> more) {
    var all = new HashMap<>(more);
    all.put("HEADWAY_HOME", home.toString());
    return all;
  }
}
