package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.Suggestion.Listing;
import headway.domain.UsageException;
import headway.store.MemberArchive;
import headway.store.Received;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchiveFilesTest {
  private static final Received NOTHING = new Received(List.of(), List.of());

  @TempDir private Path home;

  private ArchiveFiles archive() {
    return new ArchiveFiles(home.resolve("files"));
  }

  private static MemberArchive full() {
    MemberId mia = new MemberId("mia");
    return new MemberArchive(
        Samples.AT,
        Samples.fullMember(),
        List.of(Samples.fullDraft(), Samples.picturedDraft()),
        List.of(Samples.fullShare()),
        List.of(Samples.suggestion(mia, 2, "a \"quoted\" thought é 👩", new Listing.Own(mia))));
  }

  private void put(String name, String text) throws IOException {
    Files.createDirectories(home.resolve("files"));
    Files.writeString(home.resolve("files").resolve(name), text);
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    Path file = archive().write(full(), NOTHING);

    MemberArchive read = archive().read(String.valueOf(file.getFileName()));

    assertThat(read).isEqualTo(full());
    assertThat(archive().read(file.toString())).isEqualTo(full());
  }

  @Test
  void theSameExportAgainIsTheSameFile() throws IOException {
    Path once = archive().write(full(), NOTHING);

    Path twice = archive().write(full(), NOTHING);

    assertThat(twice).isEqualTo(once);
    try (var files = Files.list(home.resolve("files"))) {
      assertThat(files).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"../secret.json", "nowhere.json", "", ".", "\0", "link.json"})
  void onlyFilesInTheFolderAreRead(String name) throws IOException {
    put("other.json", "{}");
    Files.writeString(home.resolve("secret.json"), "{\"headway\": 1}");
    Files.createSymbolicLink(home.resolve("files/link.json"), home.resolve("secret.json"));

    assertThatThrownBy(() -> archive().read(name))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("Put it there, and name it.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not json",
        "[]",
        "{\"headway\": 1}",
        "{\"headway\": 1, \"member\": null}",
        "{\"headway\": 1, \"at\": 3, \"member\": {\"id\": []}}",
        "{\"headway\": 1",
        "{headway: 1}"
      })
  void aBrokenFileIsRefusedWithItsCause(String text) throws IOException {
    put("broken.json", text);

    assertThatThrownBy(() -> archive().read("broken.json"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("broken.json");
  }

  @Test
  void aFileOfAnotherFormatIsRefused() throws IOException {
    put("other.json", "{\"headway\": 2}");

    assertThatThrownBy(() -> archive().read("other.json"))
        .hasMessageContaining("not an export of Headway");
  }

  @Test
  void nestingWithoutEndIsRefused() throws IOException {
    put("deep.json", "{\"headway\": 1, \"a\": " + "[".repeat(500_000));

    assertThatThrownBy(() -> archive().read("deep.json")).isInstanceOf(UsageException.class);
  }

  @Test
  void aFileOverTenMebibytesIsRefused() throws IOException {
    put("large.json", "{\"a\": \"" + "x".repeat(11 << 20) + "\"}");

    assertThatThrownBy(() -> archive().read("large.json"))
        .hasMessageContaining("larger than 10 MiB");
  }

  @Test
  void bytesThatAreNoTextAreRefused() throws IOException {
    Files.createDirectories(home.resolve("files"));
    Files.write(home.resolve("files/bytes.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

    assertThatThrownBy(() -> archive().read("bytes.json")).isInstanceOf(UsageException.class);
  }

  @Test
  void onlyTheMembersOwnExportsAreRemoved() {
    Member other = Samples.member("other", Samples.account("other"));
    Path kept =
        archive()
            .write(new MemberArchive(Samples.AT, other, List.of(), List.of(), List.of()), NOTHING);
    Path gone = archive().write(full(), NOTHING);

    archive().removeAll(full().member().id());

    assertThat(gone).doesNotExist();
    assertThat(kept).exists();
  }

  @Test
  void withoutAFolderThereIsNothingToRemove() {
    archive().removeAll(new MemberId("mia"));

    assertThat(home.resolve("files")).doesNotExist();
  }
}
