package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.domain.Alarm;
import headway.domain.AlarmKind;
import headway.domain.Member;
import headway.domain.MemberId;
import headway.domain.Person;
import headway.domain.Sequence;
import headway.store.Change;
import headway.store.StoreException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(MongoExtension.class)
final class BackupTest {
  @TempDir Path folder;

  private final MongoDatabase database;
  private final MongoStores stores;
  private final Backup backup;

  BackupTest(MongoDatabase database) {
    this.database = database;
    this.stores = Nodes.node(database, new MachineClock(), 1);
    this.backup = new Backup(database);
  }

  @BeforeEach
  void fill() {
    empty();
    stores.members().add(Samples.fullMember());
    stores.drafts().add(Samples.fullDraft(), new Change("event/1"));
    stores.numbers().next(new MemberId("full"), Sequence.DRAFT);
    stores.alarms().set(new Alarm(AlarmKind.NUDGE, new MemberId("full"), Samples.AT));
    stores.echoes().claim(Samples.post("m1"), Samples.origin(new MemberId("full"), 1), Samples.AT);
    stores.echoes().hear(Samples.replied(Samples.post("m1"), Samples.account("tom"), "m2"));
  }

  @Test
  void whatWasBackedUpIsThereAgainAndWorks() {
    Path file = written();
    empty();

    backup.restore(file, false);

    assertThat(stores.members().by(Samples.account("full"))).contains(Samples.fullMember());
    assertThat(stores.drafts().find(Samples.fullDraft().id())).contains(Samples.fullDraft());
    assertThat(stores.numbers().next(new MemberId("full"), Sequence.DRAFT)).isEqualTo(2);
    assertThat(stores.alarms().next(AlarmKind.NUDGE)).contains(Samples.AT);
    assertThat(stores.echoes().untold(new MemberId("full"))).hasSize(1);
    assertThat(rename("event/2").person().name()).isEqualTo("Mia Maria");
  }

  @Test
  void picturesComeBackToo(@TempDir Path here, @TempDir Path there) throws IOException {
    Map<String, byte[]> sent = new HashMap<>();
    for (int i = 0; i < 16; i++) {
      byte[] bytes = new byte[4 << 20];
      new SplittableRandom(i).nextBytes(bytes);
      System.arraycopy("GIF89a".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 6);
      MemberId of = new MemberId("member" + i);
      sent.put(
          stores.pictures(here, 8).keep(of, "a.gif", ByteBuffer.wrap(bytes), Samples.AT), bytes);
    }
    Path file = written();

    backup.restore(file, true);

    for (var picture : sent.entrySet()) {
      assertThat(stores.pictures(there, 8).find(picture.getKey()))
          .hasBinaryContent(picture.getValue());
    }
  }

  @Test
  void secretsStaySealedInABackupAndOpenAfterItWithTheSameKeyOnly() throws IOException {
    stores.installations(Samples.key(1)).put(Samples.installation("T1"));

    Path file = written();
    empty();
    backup.restore(file, false);

    try (var in = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .contains("installations")
          .doesNotContain("hunter2");
    }
    assertThat(stores.installations(Samples.key(1)).all())
        .containsExactly(Samples.installation("T1"));
    assertThatThrownBy(() -> stores.installations(Samples.key(2)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("HEADWAY_SECRET_KEY");
  }

  @Test
  void onlyItsOwnerCanReadTheFileAndNoPartStays() throws IOException {
    Path file = written();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aStoreThatHoldsSomethingIsReplacedOnlyWhenAsked() {
    Path file = written();
    rename("event/2");

    assertThatThrownBy(() -> backup.restore(file, false))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("not empty")
        .hasMessageContaining("--replace");
    assertThat(name()).isEqualTo("Mia Maria");

    backup.restore(file, true);
    assertThat(name()).isEqualTo("Mia");
  }

  @Test
  void aFileThatIsNoBackupIsRefused() throws IOException {
    Path words = Files.writeString(folder.resolve("words"), "Dear diary");
    Path zipped = rewritten(_ -> Stream.of("{\"dear\": \"diary\"}"));

    refused(words, "not a backup");
    refused(zipped, "not a backup");
    refused(folder.resolve("missing"), "no file");
  }

  @Test
  void aCutOffOrDamagedBackupIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(written());
    Path cut = folder.resolve("cut");
    Files.write(cut, Arrays.copyOf(whole, whole.length / 2));

    refused(cut, "cut off or damaged");
    refused(rewritten(lines -> lines.limit(3)), "cut off or damaged");
    refused(rewritten(lines -> lines.map(line -> line.replace("Mia", "Tia"))), "damaged");
    refused(rewritten(lines -> lines.map(line -> line.replace("\"in\"", "in:"))), "damaged");
  }

  @Test
  void aNewerBackupIsRefused() throws IOException {
    Path newer =
        rewritten(lines ->
            lines.map(
                line -> line.replace("{\"$numberInt\": \"1\"}}", "{\"$numberInt\": \"2\"}}")));

    refused(newer, "newer Headway");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> backup.write(folder.resolve("no/such/file")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no/such/file")
        .hasMessageContaining("folder");
  }

  @Test
  void aFileThatIsThereAlreadyIsNotWrittenOver() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious"), "last week's backup");

    assertThatThrownBy(() -> backup.write(precious))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            precious + " is there already and was not changed. Name another file for the backup.");

    assertThat(precious).hasContent("last week's backup");
  }

  private void refused(Path file, String words) {
    assertThatThrownBy(() -> backup.restore(file, true))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(words)
        .hasMessageContaining(file.toString());
    assertThat(name()).isEqualTo("Mia");
  }

  private Path written() {
    Path file = folder.resolve("headway-" + UUID.randomUUID() + ".backup");
    backup.write(file);
    return file;
  }

  private Path rewritten(UnaryOperator<Stream<String>> edit) throws IOException {
    Path changed = Files.createTempFile(folder, "changed", "");
    try (var in = new GZIPInputStream(Files.newInputStream(written()));
        var out = new GZIPOutputStream(Files.newOutputStream(changed));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        var writer = new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
      List<String> edited = edit.apply(lines.lines()).toList();
      writer.write(String.join("\n", edited) + "\n");
    }
    return changed;
  }

  private String name() {
    return stores.members().find(new MemberId("full")).orElseThrow().person().name();
  }

  private Member rename(String event) {
    return stores
        .members()
        .change(
            new MemberId("full"),
            new Change(event),
            member ->
                member.with(
                    new Person("Mia Maria", member.person().accounts(), member.person().home())));
  }

  private void empty() {
    Schema.collections()
        .forEach(one -> database.getCollection(one.name()).deleteMany(new Document()));
  }
}
