package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.FakeUser;
import headway.chat.discord.peer.Patience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Pictures that members send along in Discord, for their drafts.
final class DiscordSentPictureTest {
  private static final String GENERAL = FakeDiscord.GENERAL;
  private static final byte[] DRUMS =
      "\u0089PNG\r\n\u001a\n\u0000\u0001\u0080\u00ff drums".getBytes(StandardCharsets.ISO_8859_1);

  @TempDir private Path home;
  private DiscordConversation chat;
  private FakeUser you;
  private String asked = "";

  @BeforeEach
  void start() throws IOException {
    chat = new DiscordConversation(home, "2026-11-23T09:00Z", DiscordConversation.Way.COMMANDED);
    chat.says("#general @you: space share #general");
    chat.says("intention audience plant managers", "intention purpose show what works");
    chat.says("draft What I learned at the plant: label every drum.");
    you = chat.person("you");
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void aPictureChosenInTheCommandIsShownOnTheDraftAndPosted() {
    chooses(you.uploads("drums.png", DRUMS));
    chat.says("draft d1 alt Twelve blue drums");

    chat.says("draft d1").hears("@you", "The picture shows: Twelve blue drums");
    assertThat(chat.discord().attached(you.direct()).getLast().getString("filename"))
        .isEqualTo("drums.png");
    goes();

    var posted = chat.discord().attached(GENERAL);
    assertThat(posted)
        .singleElement()
        .extracting(file -> file.getString("filename"))
        .isEqualTo("drums.png");
    assertThat(posted.getFirst().getString("description")).isEqualTo("Twelve blue drums");
    assertThat(chat.discord().file(posted.getFirst())).isEqualTo(DRUMS);
  }

  @Test
  void oneSentWithTheWordsIsTakenToo() {
    writesWith("draft d1 picture", you.uploads("drums.png", DRUMS));

    assertThat(chat.discord().attached(you.direct())).hasSize(1);
    goes();
    assertThat(chat.discord().attached(GENERAL)).hasSize(1);
  }

  @Test
  void theApprovalShowsThePictureThatItBinds() {
    chooses(you.uploads("drums.png", DRUMS));
    int before = chat.discord().attached(you.direct()).size();

    chat.says("approve d1 in 2h").hears("@you", "d1 goes to");

    assertThat(chat.discord().attached(you.direct())).hasSize(before + 1);
  }

  @Test
  void thePictureIsTakenAwayAgain() {
    chooses(you.uploads("drums.png", DRUMS));

    chat.says("draft d1 picture none");
    goes();

    assertThat(chat.discord().attached(GENERAL)).isEmpty();
  }

  @Test
  void anotherProcessOnAnotherMachineHasIt() throws IOException {
    chooses(you.uploads("drums.png", DRUMS));
    clear(home.resolve("files"));

    goes();

    assertThat(chat.discord().file(chat.discord().attached(GENERAL).getFirst())).isEqualTo(DRUMS);
  }

  @Test
  void theSameEventTwiceKeepsItOnce() throws IOException {
    chooses(you.uploads("drums.png", DRUMS));
    long before = chat.requests();

    you.asksAgain(asked);
    chat.says("draft d1");

    assertThat(chat.requests()).isEqualTo(before + 1);
    assertThat(kept()).isEqualTo(1);
    assertThat(chat.discord().attached(you.direct())).hasSize(2);
  }

  @Test
  void whatIsNoPictureIsRefusedWithTheNextStep() {
    chooses(you.uploads("drums.png", "Dear diary".getBytes(StandardCharsets.UTF_8)));

    heard("\"drums.png\" is no PNG, JPEG, GIF or WebP. Save it as one of these");
    goes();
    assertThat(chat.discord().attached(GENERAL)).isEmpty();
  }

  @Test
  void oneTooLargeIsRefusedWithTheNextStep() {
    byte[] large = new byte[(8 << 20) + 1];
    System.arraycopy(DRUMS, 0, large, 0, DRUMS.length);

    chooses(you.uploads("drums.png", large));

    heard("\"drums.png\" is larger than 8 MiB. Make it smaller");
  }

  @Test
  void oneFarTooLargeIsNotTakenInWhole() {
    chooses(you.uploads("drums.png", new byte[(10 << 20) + 1]));

    heard("\"drums.png\" is larger than 10 MiB. Send a smaller one.");
  }

  @Test
  void oneThatDiscordHasNoMoreIsToldSo() {
    String upload = you.uploads("drums.png", DRUMS);
    you.loses(upload);

    chooses(upload);

    heard("I couldn't get \"drums.png\" from Discord. Send it once more.");
  }

  @Test
  void nothingElseIsFetchedOrRead() throws IOException {
    Files.createDirectories(home.resolve("files"));
    Files.write(home.resolve("files").resolve("drums.png"), DRUMS);

    for (String words :
        List.of(
            "drums.png",
            "/etc/passwd",
            "sent/../../drums.png",
            "http://127.0.0.1:1/attachments/1/drums.png",
            "http://169.254.169.254/latest/meta-data/",
            "https://example.org/attachments/1/2/drums.png",
            "https://cdn.discordapp.com.example.org/attachments/1/2/drums.png",
            "https://cdn.discordapp.com@example.org/attachments/1/2/drums.png",
            "https://cdn.discordapp.com:8443/attachments/1/2/drums.png",
            "http://cdn.discordapp.com/attachments/1/2/drums.png",
            "https://cdn.discordapp.com/avatars/1/2.png",
            "file:///etc/passwd")) {
      int before = you.sees().size();
      chat.does(user -> user.writes("draft d1 picture " + words), "you");

      assertThat(you.sees().subList(before, you.sees().size()))
          .as(words)
          .singleElement()
          .satisfies(
              sight -> assertThat(sight.text()).contains("That is no picture that you sent me."));
    }
  }

  @Test
  void aFileAloneIsToldWhereItBelongs() {
    you.writesWith("", you.uploads("drums.png", DRUMS));

    Patience.until(
        "an answer",
        () ->
            you.sees().stream()
                .anyMatch(sight -> sight.text().contains("A picture goes with a draft")));
  }

  @Test
  void withoutAFileOneIsAskedFor() {
    chat.does(user -> user.writes("draft d1 picture"), "you");

    heard("a file");
    assertThat(you.sees().getLast().text()).doesNotContain("none");
  }

  @Test
  void twoAtOnceAreNotTaken() {
    String one = you.uploads("drums.png", DRUMS);
    String other = you.uploads("more.png", DRUMS);

    chat.does(user -> user.writesWith("draft d1 picture", one, other), "you");

    Patience.until(
        "word of the files",
        () -> you.sees().stream().anyMatch(sight -> sight.text().contains("One at a time.")));
    assertThat(kept()).isZero();
  }

  @Test
  void whileAQuestionIsOpenTheMarkedCommandIsTakenWithItsFile() {
    chat.does(user -> user.writes("start"), "you");

    writesWith("!draft d1 picture", you.uploads("drums.png", DRUMS));

    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void aFileBesideOtherWordsIsLeftWhereItIs() {
    writesWith("draft A photo of the plant is below", you.uploads("drums.png", DRUMS));

    heard("A photo of the plant is below");
    Patience.until(
        "word of the file",
        () ->
            you.sees().stream().anyMatch(sight -> sight.text().contains("I kept no file of that")));
    assertThat(you.sees()).noneMatch(sight -> sight.text().contains("/attachments/"));
  }

  @Test
  void aDraftThatIsNotThereTakesNone() throws IOException {
    you.commands(
        you.direct(),
        "headway draft picture",
        Map.of("draft", "d9", "file", you.uploads("drums.png", DRUMS)));
    chat.says("drafts");

    heard("d9");
    assertThat(kept()).isZero();
  }

  @Test
  void whoIsForgottenLeavesNoPicture() throws IOException {
    chooses(you.uploads("drums.png", DRUMS));
    assertThat(laid()).hasSize(1);

    chat.says("forget me").hearsNo("@you", "picture files");
    you.presses("Forget me");

    Patience.until(
        "an end", () -> you.sees().getLast().text().startsWith("Forgotten: everything of yours"));
    assertThat(laid()).isEmpty();
    assertThat(kept()).isZero();
  }

  private void chooses(String upload) {
    chat.does(
        user ->
            asked =
                user.commands(
                    user.direct(), "headway draft picture", Map.of("draft", "d1", "file", upload)),
        "you");
  }

  private void writesWith(String words, String upload) {
    chat.does(user -> user.writesWith(words, upload), "you");
  }

  private void heard(String words) {
    assertThat(you.sees()).anySatisfy(sight -> assertThat(sight.text()).contains(words));
  }

  private void goes() {
    chat.says("approve d1 in 2h").hears("@you", "d1 goes to");
    chat.says("!clock +3h");
    assertThat(chat.discord().raw(GENERAL)).isNotEmpty();
  }

  private List<Path> laid() throws IOException {
    Path sent = home.resolve("files").resolve("sent");
    if (!Files.exists(sent)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(sent)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  private long kept() {
    return chat.stored("pictures");
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
