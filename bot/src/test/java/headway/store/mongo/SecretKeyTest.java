package headway.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SecretKeyTest {
  @TempDir private Path home;

  @Test
  void aKeyIsMadeOnceAndOnlyItsOwnerCanReadIt() throws Exception {
    String sealed = made(1).seal().close("hunter2", "T1");

    String opened = made(2).seal().open(sealed, "T1");

    assertThat(opened).isEqualTo("hunter2");
    assertThat(sealed).doesNotContain("hunter2");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
    try (var files = Files.list(home)) {
      assertThat(files).containsExactly(file());
    }
  }

  @Test
  void processesThatStartTogetherMakeOneKey() throws Exception {
    AtomicInteger seed = new AtomicInteger();

    List<SecretKey> keys = Nodes.atOnce(8, () -> made(seed.incrementAndGet()));

    String sealed = keys.getFirst().seal().close("hunter2", "T1");
    assertThat(keys)
        .allSatisfy(key -> assertThat(key.seal().open(sealed, "T1")).isEqualTo("hunter2"));
  }

  @Test
  void aKeyThatOthersCanReadIsRefused() throws Exception {
    made(1);
    Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r-----"));

    assertThatThrownBy(() -> made(1))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("chmod 600 " + file());
  }

  @Test
  void aBrokenKeyIsRefusedWithoutBeingQuoted() throws Exception {
    made(1);
    Files.writeString(file(), "aHVudGVyMg==");

    assertThatThrownBy(() -> made(1))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(file().toString())
        .hasMessageNotContaining("aHVudGVyMg");
    assertThatThrownBy(() -> SecretKey.of(Optional.of("not base64"), home, new SplittableRandom(1)))
        .hasMessageContaining("HEADWAY_SECRET_KEY");
  }

  @Test
  void aGivenKeyNeedsNoFile() {
    String sealed = Samples.key(1).seal().close("hunter2", "T1");

    assertThat(Samples.key(1).seal().open(sealed, "T1")).isEqualTo("hunter2");
    assertThatThrownBy(() -> Samples.key(2).seal().open(sealed, "T1"))
        .isInstanceOf(StoreException.class);
    assertThatThrownBy(() -> Samples.key(1).seal().open(sealed, "T2"))
        .isInstanceOf(StoreException.class);
    assertThat(file()).doesNotExist();
  }

  private SecretKey made(int seed) {
    return SecretKey.of(Optional.empty(), home, new SplittableRandom(seed));
  }

  private Path file() {
    return home.resolve("secret.key");
  }
}
