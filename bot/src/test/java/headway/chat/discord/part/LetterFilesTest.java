package headway.chat.discord.part;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.Audience;
import headway.chat.Letter;
import headway.chat.Message;
import headway.domain.Account;
import headway.domain.ChatKind;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LetterFilesTest {
  private static final Audience YOU =
      new Audience.Direct(new Account(ChatKind.DISCORD, "discord", "1"));

  @TempDir Path folder;

  @Test
  void aFileGoesAlong() throws IOException {
    Path file = Files.writeString(folder.resolve("mine.json"), "{}");

    Shown shown = shown(file);

    assertThat(shown.files()).containsExactly(file);
    assertThat(shown.pieces()).singleElement().asString().doesNotContain("not here", "too large");
  }

  @Test
  void ofOneThatIsTooLargeTheReaderIsTold() throws IOException {
    Path file = folder.resolve("mine.json");
    try (var large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(((long) Attached.LARGEST_MIB << 20) + 1);
    }

    Shown shown = shown(file);

    assertThat(shown.files()).isEmpty();
    assertThat(shown.pieces())
        .singleElement()
        .asString()
        .contains("mine.json is too large for Discord. Whoever runs Headway can give it to you.");
  }

  @Test
  void ofOneThatIsGoneTheReaderIsToldToo() {
    Shown shown = shown(folder.resolve("mine.json"));

    assertThat(shown.files()).isEmpty();
    assertThat(shown.pieces())
        .singleElement()
        .asString()
        .contains("mine.json is not here any more. Ask for it again.");
  }

  private static Shown shown(Path file) {
    Message message = Message.of("Here it is.").file(file.toString());
    return LetterText.of(
        new Letter(message, List.of(), Optional.empty(), 0), YOU, Optional.empty());
  }
}
