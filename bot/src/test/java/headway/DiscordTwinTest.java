package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.Patience;
import headway.chat.discord.peer.Twin;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The whole bot in a Discord that others wrote, which knows nothing of what Headway expects.
@Timeout(240)
final class DiscordTwinTest {
  /// What is said while the line is down is lost, so it is said again after so many looks.
  private static final int LOOKS = 100;

  @TempDir private Path home;
  private Twin twin;
  private Relay line;
  private Stage stage;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    twin = Twin.start();
    URI gateway = URI.create(twin.told("gateway"));
    line = new Relay(gateway.getPort());
    stage =
        Stage.set(
            home,
            "2026-11-23T08:00Z",
            Map.of(
                "HEADWAY_HOME",
                home.toAbsolutePath().toString(),
                "DISCORD_TOKEN",
                "fake-bot-token",
                "DISCORD_LEADS",
                twin.told("mia"),
                "DISCORD_API_URL",
                twin.told("api"),
                "DISCORD_GATEWAY_URL",
                "ws://127.0.0.1:" + line.port() + gateway.getPath()),
            DiscordConversation::open);
  }

  @AfterEach
  void stop() {
    if (stage != null) {
      stage.close();
    }
    if (line != null) {
      line.close();
    }
    if (twin != null) {
      twin.close();
    }
  }

  @Test
  void fromTheFirstCommandToAPostThatWasApproved() {
    Patience.until("the commands", () -> twin.commands() > 0);
    slash("home");
    hears(twin.told("general"), "Nothing has begun yet");

    says("<@900000000000000001> space share #general");
    String direct = direct();
    hears(direct, "New drafts go there from now on");
    writes(direct, "intention audience plant managers");
    hears(direct, "for plant managers");
    writes(direct, "intention purpose show what works");
    hears(direct, "to show what works");
    writes(direct, "draft What I learned at the plant: label every drum.");
    hears(direct, "Kept. d1");

    presses(direct, "Edit");
    Patience.until("the form", () -> twin.form().isPresent());
    submits(direct, "What I learned at the plant: label every barrel.");
    hears(direct, "label every barrel");
    writes(direct, "/headway approve d1 now to #general");
    hears(direct, "d1 goes to #general");
    stage.settles();

    hears(twin.told("general"), "label every barrel");
    assertThat(texts(twin.told("general"))).noneMatch(text -> text.contains("drum"));
  }

  @Test
  void aLineThatIsCutIsTakenUpAgain() {
    Patience.until("the commands", () -> twin.commands() > 0);
    int calls = line.calls();

    line.cuts();
    Patience.until("another call", () -> line.calls() > calls);
    AtomicInteger looks = new AtomicInteger();
    Patience.until(
        "an answer",
        () -> {
          if (looks.getAndIncrement() % LOOKS == 0) {
            slash("home");
          }
          return says(twin.told("general"), "Nothing has begun yet");
        });
  }

  private void slash(String name) {
    DataObject entry = DataObject.empty().put("name", name).put("type", 1);
    twin.does(
        "slash",
        DataObject.empty().put("name", "headway").put("options", DataArray.empty().add(entry)));
  }

  private void says(String words) {
    twin.does("message", DataObject.empty().put("content", words));
  }

  private void writes(String channel, String words) {
    twin.does("message", DataObject.empty().put("channelId", channel).put("content", words));
  }

  private String direct() {
    Patience.until("a direct message", () -> twin.direct().isPresent());
    return twin.direct().orElseThrow();
  }

  private void presses(String channel, String label) {
    DataObject message = twin.messages(channel).getLast();
    String button =
        message.getArray("components").stream(DataArray::getObject)
            .flatMap(row -> row.getArray("components").stream(DataArray::getObject))
            .filter(one -> label.equals(one.getString("label", "")))
            .map(one -> one.getString("custom_id"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + label + " on " + message));
    twin.does(
        "button",
        DataObject.empty()
            .put("channelId", channel)
            .put("messageId", message.getString("id"))
            .put("customId", button));
  }

  private void submits(String channel, String words) {
    DataObject field = DataObject.empty().put("customId", "text").put("value", words);
    twin.does(
        "modal",
        DataObject.empty()
            .put("channelId", channel)
            .put("customId", twin.form().orElseThrow().getString("custom_id"))
            .put("fields", DataArray.empty().add(field)));
  }

  private void hears(String channel, String words) {
    Patience.until(words, () -> says(channel, words));
  }

  private boolean says(String channel, String words) {
    return texts(channel).stream().anyMatch(text -> text.contains(words));
  }

  private List<String> texts(String channel) {
    return twin.messages(channel).stream()
        .map(message -> message.getString("content", ""))
        .toList();
  }
}
