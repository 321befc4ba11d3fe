package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import headway.domain.MemberId;
import headway.domain.UsageException;
import headway.store.SentPictures;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(MongoExtension.class)
final class MongoPicturesTest {
  private static final MemberId MIA = new MemberId("mia");
  private static final MemberId ANN = new MemberId("ann");
  private static final MemberId BEN = new MemberId("ben");
  private static final MemberId TOM = new MemberId("tom");
  private static final String PNG = "\u0089PNG\r\n\u001a\n";

  @TempDir private Path here;
  @TempDir private Path there;
  private final MachineClock clock = new MachineClock();
  private final MongoStores stores;
  private SentPictures pictures;

  MongoPicturesTest(MongoDatabase database) {
    stores = Nodes.node(database, clock, 1);
  }

  @BeforeEach
  void open() {
    pictures = stores.pictures(here, 1);
  }

  @Test
  void whatIsKeptIsFoundOnEveryMachine() throws IOException {
    String name = keep(MIA, "graph.png", PNG + "graph", 0);

    Path found = stores.pictures(there, 1).find(name);

    assertThat(found).startsWith(there.toRealPath()).hasFileName("graph.png");
    assertThat(Files.readAllBytes(found)).isEqualTo(bytes(PNG + "graph"));
  }

  @Test
  void theSameBytesAreTheSamePicture() {
    assertThat(keep(MIA, "graph.png", PNG, 0)).isEqualTo(keep(MIA, "graph.png", PNG, 1));
    assertThat(keep(MIA, "graph.png", PNG + "2", 2)).isNotEqualTo(keep(MIA, "graph.png", PNG, 3));
    assertThat(keep(TOM, "graph.png", PNG, 4)).isNotEqualTo(keep(MIA, "graph.png", PNG, 5));
  }

  @Test
  void aNameIsPlainAndTellsTheKind() {
    for (String called :
        List.of(
            "../../etc/passwd",
            "",
            ".png",
            "a\u0000b",
            "\ud83e\udd41".repeat(90),
            "a/b\\\\c.jpeg")) {
      String name = keep(MIA, called, PNG, 0);

      assertThat(name).matches("sent/[0-9a-f]{32}/[0-9a-f]{32}/[A-Za-z0-9_-]{1,40}\\.png");
      assertThat(pictures.isSent(name)).isTrue();
      assertThat(pictures.find(name)).startsWith(here);
    }
  }

  @Test
  void whatIsNoPictureOrTooLargeIsNotKept() {
    assertThatThrownBy(() -> keep(MIA, "a.png", "Dear diary", 0))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("\"a.png\" is no PNG, JPEG, GIF or WebP.");
    assertThatThrownBy(() -> keep(MIA, "a.png", PNG + "x".repeat(1 << 20), 0))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("\"a.png\" is larger than 1 MiB.");
  }

  @Test
  void theOldestGoWhenThereAreTooManyButNoneThatIsShown() {
    String oldest = keep(ANN, "a.png", PNG + "oldest", 0);
    String shown = keep(ANN, "a.png", PNG + "shown", 0);
    String toms = keep(TOM, "a.png", PNG + "oldest", 0);
    assertThat(pictures.find(oldest)).exists();
    for (int later = 1; later <= 100; later++) {
      keep(ANN, "a.png", PNG + later, later);
    }

    pictures.trim(ANN, Set.of(shown));

    assertThatThrownBy(() -> pictures.find(oldest))
        .isInstanceOf(UsageException.class)
        .hasMessage("That picture is not kept any more. Send it once more.");
    assertThat(pictures.find(shown)).exists();
    assertThat(pictures.find(toms)).exists();
  }

  @Test
  void theOldestGoWhenTheyAreTooLargeTogether() {
    SentPictures large = stores.pictures(here, 8);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      byte[] bytes = Arrays.copyOf(bytes(PNG + i), (8 << 20) - i);
      names.add(large.keep(BEN, "a.png", ByteBuffer.wrap(bytes), Samples.AT.plusSeconds(i)));
      large.trim(BEN, Set.of());
    }

    assertThatThrownBy(() -> large.find(names.getFirst())).isInstanceOf(UsageException.class);
    assertThat(large.find(names.get(1))).exists();
  }

  @Test
  void allOfOneMemberIsDeletedAndNothingOfOthers() throws IOException {
    String mias = keep(MIA, "a.png", PNG, 0);
    String toms = keep(TOM, "a.png", PNG, 0);
    Path laid = pictures.find(mias);
    Path put = Files.write(here.resolve("put.png"), bytes(PNG));

    pictures.removeAll(MIA);

    assertThat(laid).doesNotExist();
    assertThatThrownBy(() -> pictures.find(mias)).isInstanceOf(UsageException.class);
    assertThat(pictures.find(toms)).exists();
    assertThat(pictures.find("put.png")).isEqualTo(put.toRealPath());
    assertThat(pictures.isSent("put.png")).isFalse();
  }

  @Test
  void aCopyOnAMachineGoesWhenNobodyLooksForItAnyMore() {
    String forgotten = keep(MIA, "a.png", PNG + "forgotten", 0);
    String shown = keep(MIA, "a.png", PNG + "shown", 0);
    Path copy = stores.pictures(there, 1).find(forgotten);
    Path other = stores.pictures(there, 1).find(shown);
    pictures.removeAll(MIA);

    clock.move(Duration.ofHours(20));
    assertThat(stores.pictures(there, 1).find(shown)).isEqualTo(other);
    clock.move(Duration.ofHours(5));
    stores.pictures(there, 1);

    assertThat(copy).doesNotExist();
    assertThat(copy.getParent()).doesNotExist();
    assertThat(other).exists();
  }

  private String keep(MemberId of, String called, String content, int second) {
    return pictures.keep(
        of, called, ByteBuffer.wrap(bytes(content)), Samples.AT.plusSeconds(second));
  }

  private static byte[] bytes(String content) {
    return content.getBytes(StandardCharsets.ISO_8859_1);
  }
}
