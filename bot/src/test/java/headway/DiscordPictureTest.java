package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.peer.FakeDiscord;
import headway.chat.discord.peer.Right;
import headway.chat.discord.peer.Sort;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.Draft;
import headway.domain.MemberId;
import headway.domain.Picture;
import headway.store.Change;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Posts with a picture in Discord.
final class DiscordPictureTest {
  private static final String GENERAL = FakeDiscord.GENERAL;
  private static final byte[] DRUMS =
      "\u0089PNG\r\n\u001a\n\u0000\u0001\u0080\u00ff drums".getBytes(StandardCharsets.ISO_8859_1);

  @TempDir private Path home;
  private Path picture;
  private DiscordConversation chat;

  @BeforeEach
  void start() throws IOException {
    picture = Files.createDirectories(home.resolve("files")).resolve("drums.png");
    Files.write(picture, DRUMS);
    chat = new DiscordConversation(home, "2026-11-23T09:00Z");
    chat.says("#general @you: space share #general");
    chat.says("intention audience plant managers", "intention purpose show what works");
    chat.says("draft What I learned at the plant: label every drum.");
    shows(Optional.empty());
  }

  @AfterEach
  void stop() {
    chat.close();
  }

  @Test
  void aPictureGoesOutWithThePostAndItsAltText() {
    shows(Optional.of("Twelve blue drums, each with a label."));

    goes();

    assertThat(chat.discord().attached(GENERAL))
        .singleElement()
        .satisfies(file -> {
          assertThat(file.getString("filename")).isEqualTo("drums.png");
          assertThat(file.getString("description"))
              .isEqualTo("Twelve blue drums, each with a label.");
        });
    assertThat(chat.discord().file(chat.discord().attached(GENERAL).getFirst())).isEqualTo(DRUMS);
    assertThat(chat.discord().sights(GENERAL).getFirst().text()).contains("label every drum");
  }

  @Test
  void inAForumToo() {
    String forum = chat.discord().server().forum("ideas", false);
    chat.says("#general @you: space list #ideas", "draft d1 to #ideas");

    goes();

    String thread = chat.discord().server().threadIds(forum).getFirst();
    assertThat(chat.discord().attached(thread)).hasSize(1);
  }

  @Test
  void anAnswerThatIsLostDoublesNoPicture() {
    chat.discord().losesAnswer("POST channels/" + GENERAL + "/messages");
    chat.discord().losesAnswer("POST channels/" + GENERAL + "/messages");

    goes();

    assertThat(chat.discord().attached(GENERAL)).hasSize(1);
  }

  @Test
  void whereTheBotMayAttachNothingItIsToldAndNothingIsPosted() {
    chat.says("approve d1 in 2h");
    chat.discord().server().denies(GENERAL, FakeDiscord.BOT, Right.ATTACH);

    chat.says("!clock +3h")
        .hears("@you", "d1 didn't go out", "give me Attach Files", "take the picture off");

    assertThat(chat.discord().raw(GENERAL)).isEmpty();
  }

  @Test
  void whoMayAttachNothingThereIsToldSo() {
    String staff = chat.discord().server().channel(Sort.TEXT, "staff");
    chat.says("#general @you: space list #staff", "draft d1 to #staff", "approve d1 in 2h");
    chat.discord().server().denies(staff, chat.person("you").id(), Right.ATTACH);

    chat.says("!clock +3h").hears("@you", "d1 didn't go out", "you can't attach pictures there");

    assertThat(chat.discord().raw(staff)).isEmpty();
  }

  @Test
  void aPictureThatIsGoneIsTold() throws IOException {
    chat.says("approve d1 in 2h");
    Files.delete(picture);

    chat.says("!clock +3h").hears("@you", "d1 didn't go out", "There is no picture");

    assertThat(chat.discord().raw(GENERAL)).isEmpty();
  }

  /// As in the terminal, where alone a picture can be named.
  private void shows(Optional<String> alt) {
    Account you = new Account(ChatKind.DISCORD, "discord", chat.person("you").id());
    MemberId id = chat.stores().members().by(you).orElseThrow().id();
    Draft draft = chat.stores().drafts().latest(id, 1).getFirst();
    Optional<Picture> shown = Optional.of(new Picture("drums.png", alt));
    chat.stores()
        .drafts()
        .change(
            draft.id(),
            new Change("picture/" + alt),
            stored -> stored.revised(stored.content().withPicture(shown)));
  }

  private void goes() {
    chat.says("approve d1 in 2h").hears("@you", "d1 goes to");
    chat.says("!clock +3h");
  }
}
