package headway.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.client.MongoClients;
import headway.store.StoreException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StoreFileTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(doubles = {0, 0.5, 1})
  void aDamagedFileIsNamedAndLeftAsItIs(double from) throws IOException {
    Path file = new StoreFile(folder).path();
    byte[] damaged = filled(file);
    int middle = (int) (from * damaged.length / 2);
    Arrays.fill(damaged, middle, damaged.length, (byte) 'x');
    Files.write(file, damaged);

    assertThatThrownBy(() -> EmbeddedServer.open(folder, 0))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file.toString())
        .hasMessageContaining("Nothing was changed")
        .hasMessageContaining("headway restore FILE");

    assertThat(file).hasBinaryContent(damaged);
  }

  @Test
  void anotherProgramsFileIsNotTakenForAStore() throws IOException {
    Path file = new StoreFile(folder).path();
    Files.writeString(file, "dear diary");

    assertThatThrownBy(() -> EmbeddedServer.open(folder, 0))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("is damaged");

    assertThat(file).hasContent("dear diary");
  }

  @Test
  void aReadOnlyFolderIsNamed() throws IOException {
    try (var tiny = new TinyDisk(folder.resolve("disk"), 1)) {
      tiny.makeReadOnly();

      assertThatThrownBy(() -> EmbeddedServer.open(tiny.path(), 0))
          .isInstanceOf(StoreException.class)
          .hasMessage(
              "The data folder "
                  + tiny.path()
                  + " is read-only. Make it writable, or name another with HEADWAY_HOME.");
    }
  }

  @Test
  void aMissingFolderIsCreatedForItsOwnerOnly() throws IOException {
    assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Path missing = folder.resolve("a/b");

    EmbeddedServer.open(missing, 0).close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(missing)))
        .isEqualTo("rwx------");
  }

  @Test
  void aFileInTheFoldersPlaceIsSaid() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");

    assertThatThrownBy(() -> EmbeddedServer.open(file, 0))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("Can't create the data folder");
  }

  @Test
  void aFolderInThePlaceOfTheSecondFileIsNamed() throws IOException {
    Path taken = Files.createDirectory(new StoreFile(folder).newest());

    assertThatThrownBy(() -> EmbeddedServer.open(folder, 0))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(taken + " can't be opened");
  }

  private byte[] filled(Path file) throws IOException {
    try (var server = EmbeddedServer.open(folder, 0);
        var client = MongoClients.create(server.connectionString())) {
      var things = client.getDatabase("headway").getCollection("things");
      things.insertMany(
          IntStream.range(0, 500)
              .mapToObj(i -> new Document("_id", i).append("text", "words ".repeat(20)))
              .toList());
    }
    return Files.readAllBytes(file);
  }
}
