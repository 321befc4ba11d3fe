package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PictureFilesTest {
  private static final String PNG = "\u0089PNG\r\n\u001a\n";

  @TempDir private Path home;

  private Path folder;
  private PictureFiles pictures;

  @BeforeEach
  void make() throws IOException {
    folder = Files.createDirectory(home.resolve("files")).toRealPath();
    pictures = new PictureFiles(folder, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        PNG,
        "\u00ff\u00d8\u00ff\u00e0",
        "GIF89a",
        "GIF87a",
        "RIFF\u0001\u0002\u0003\u0004WEBPVP8 "
      })
  void aPictureIsKnownByItsFirstBytesWhateverItsName(String start) throws IOException {
    Path picture = put(folder.resolve("graph"), start);

    assertThat(pictures.find("graph")).isEqualTo(picture);
    assertThat(pictures.find(picture.toString())).isEqualTo(picture);
  }

  @Test
  void whatIsNoPictureIsRefusedWithTheNextStep() throws IOException {
    put(folder.resolve("words.png"), "Dear diary");
    put(folder.resolve("empty.png"), "");
    put(folder.resolve("sound.png"), "RIFF\u0001\u0002\u0003\u0004WAVE");

    refused("words.png", "no PNG, JPEG, GIF or WebP. Save it as one of these");
    refused("empty.png", "no PNG");
    refused("sound.png", "no PNG");
  }

  @Test
  void whatIsTooLargeIsRefused() throws IOException {
    put(folder.resolve("fits.png"), PNG + "x".repeat((1 << 20) - PNG.length()));
    put(folder.resolve("large.png"), PNG + "x".repeat(1 << 20));

    assertThat(pictures.find("fits.png")).exists();
    refused("large.png", "larger than 1 MiB. Make it smaller");
  }

  @Test
  void nothingOutsideTheFolderIsFoundNotEvenThroughALink() throws IOException {
    Path outside = put(home.resolve("secret.png"), PNG);
    Files.createSymbolicLink(folder.resolve("link.png"), outside);

    refused("../secret.png", "There is no picture \"../secret.png\" in " + folder);
    refused(outside.toString(), "There is no picture");
    refused("link.png", "There is no picture");
    refused("/etc/passwd", "There is no picture");
  }

  @Test
  void aFolderAndAMissingFileAreNone() throws IOException {
    Files.createDirectory(folder.resolve("album"));

    refused("album", "There is no picture");
    refused("gone.png", "Put it there");
    refused("nul\u0000.png", "There is no picture");
  }

  private static Path put(Path file, String bytes) throws IOException {
    return Files.writeString(file, bytes, StandardCharsets.ISO_8859_1);
  }

  private void refused(String file, String words) {
    assertThatThrownBy(() -> pictures.find(file))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(words);
  }
}
