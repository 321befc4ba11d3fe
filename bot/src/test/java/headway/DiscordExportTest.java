package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Patience;
import headway.chat.discord.peer.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What members take out of Headway and bring into it, as files in Discord.
final class DiscordExportTest {
  @TempDir private Path home;
  private DiscordConversation chat;
  private FakeUser you;

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T09:00Z", DiscordConversation.Way.COMMANDED);
    chat.says("intention audience plant managers", "draft Label every drum you fill.");
    you = chat.person("you");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void anExportComesAsAFile() {
    chat.says("export")
        .hears("@you", "Everything of yours is in one file: headway-", "keep it where only you")
        .hearsNo("@you", home.toString());

    assertThat(text(sent())).contains("plant managers", "Label every drum you fill.");
    assertThat(sent().getString("filename")).startsWith("headway-").endsWith(".json");
  }

  @Test
  void whereDiscordTakesNoFileTheWordsComeAlone() {
    chat.discord().failNext("PATCH webhooks/*/*/messages/@original", Refusal.TOO_LARGE);

    chat.says("export")
        .hears("@you", "Everything of yours is in one file", "Discord didn't take the file");
  }

  @Test
  void thatIsSoInAnAnswerToWordsToo() {
    chat.discord().failNext("POST channels/" + you.direct() + "/messages", Refusal.TOO_LARGE);

    chat.does(user -> user.writes("export"), "you");

    heard("Discord didn't take the file");
    assertThat(chat.discord().attached(you.direct())).isEmpty();
  }

  @Test
  void inAServerOnlyWhoAskedGetsIt() {
    chat.says("#general @you: export").hearsNo("#general", "Everything of yours");

    assertThat(chat.discord().attached(FakeDiscord.GENERAL)).isEmpty();
    assertThat(you.sees().getLast().isEphemeral()).isTrue();
    assertThat(text(chat.discord().attachedFor(you).getLast())).contains("plant managers");
  }

  @Test
  void anExportIsTakenInByTheCommand() {
    String upload = you.uploads("mine.json", exported());
    leave();

    chat.does(
        user -> user.commands(user.direct(), "headway data import", Map.of("file", upload)), "you");

    heard("Taken in: your card and settings, no shares, one draft and no suggestions.");
    chat.says("intention").hears("@you", "plant managers");
  }

  @Test
  void orWithTheWords() {
    String upload = you.uploads("mine.json", exported());
    leave();

    chat.does(user -> user.writesWith("import", upload), "you");

    heard("Taken in: your card and settings, no shares, one draft");
  }

  @Test
  void whatIsBrokenOrSomethingElseIsRefused() {
    refused("{}", "is not an export of Headway, or of a newer one.");
    refused("{\"headway\":2}", "is not an export of Headway, or of a newer one.");
    refused("{\"headway\":1}", "is broken, or no export of mine.");
    refused("Dear diary", "is broken, or no export of mine.");
    refused("[".repeat(9_000), "is broken, or no export of mine.");
    refused("\u0000", "is broken, or no export of mine.");
    refused("\"\u00e9\"".getBytes(StandardCharsets.ISO_8859_1), "is broken, or no export of mine.");
    chat.says("drafts").hears("@you", "d1");
  }

  @Test
  void aFileOfTheMachineCanNotBeNamed() {
    chat.does(user -> user.writes("import headway.json"), "you");

    heard("That is no file that you sent me.");
  }

  private void refused(String content, String why) {
    refused(content.getBytes(StandardCharsets.UTF_8), why);
  }

  private void refused(byte[] content, String why) {
    chat.does(user -> user.writesWith("import", user.uploads("mine.json", content)), "you");

    assertThat(you.sees().getLast().text()).contains("\"mine.json\" " + why);
  }

  private byte[] exported() {
    chat.says("export");
    return chat.discord().file(sent());
  }

  private void leave() {
    chat.says("forget me");
    you.presses("Forget me");
    Patience.until(
        "leave", () -> you.sees().stream().anyMatch(sight -> sight.text().startsWith("Forgotten")));
  }

  private DataObject sent() {
    return chat.discord().attached(you.direct()).getLast();
  }

  private String text(DataObject file) {
    return new String(chat.discord().file(file), StandardCharsets.UTF_8);
  }

  private void heard(String words) {
    assertThat(you.sees()).anySatisfy(sight -> assertThat(sight.text()).contains(words));
  }
}
