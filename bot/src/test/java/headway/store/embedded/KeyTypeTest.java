package headway.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.ObjectDataType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class KeyTypeTest {
  private static final List<KeyValue> KEYS =
      List.of(
          new KeyValue(""),
          new KeyValue("discord/1"),
          new KeyValue("a\0b"),
          new KeyValue("\uD83D\uDE80"),
          new KeyValue("\uD83D"),
          new KeyValue("x".repeat(0xFFFF)),
          new KeyValue("x".repeat(0x10000)),
          new KeyValue("世".repeat(0x5556)),
          new KeyValue((Object) null),
          new KeyValue(7.0),
          new KeyValue("list", "https://example.org"));

  private final KeyType type = new KeyType();
  private final IdType ids = new IdType();
  private final ObjectDataType library = new ObjectDataType();

  /// A file that the library wrote would else be searched in another order than it was written.
  @Property
  void theOrderIsTheLibrarys(@ForAll("keys") KeyValue one, @ForAll("keys") KeyValue other) {
    assertThat(Integer.signum(type.compare(one, other)))
        .isEqualTo(Integer.signum(library.compare(one, other)));
  }

  @Property
  void idsAreInTheLibrarysOrderToo(@ForAll("ids") Object one, @ForAll("ids") Object other) {
    assertThat(Integer.signum(ids.compare(one, other)))
        .isEqualTo(Integer.signum(library.compare(one, other)));
  }

  @Property
  void idsAreReadAsTheyWereWritten(@ForAll("ids") Object one, @ForAll("ids") Object other) {
    WriteBuffer page = new WriteBuffer();
    ids.write(page, one);
    library.write(page, one);
    ids.write(page, other);

    ByteBuffer read = page.getBuffer().flip();
    assertThat(ids.read(read)).isEqualTo(one);
    assertThat(ids.read(read)).isEqualTo(one);
    assertThat(ids.read(read)).isEqualTo(other);
    assertThat(read.hasRemaining()).isFalse();
  }

  @Property
  void whatIsReadIsWhatWasWritten(@ForAll("keys") KeyValue one, @ForAll("keys") KeyValue other) {
    WriteBuffer page = new WriteBuffer();
    type.write(page, one);
    library.write(page, one);
    type.write(page, other);

    ByteBuffer read = page.getBuffer().flip();
    assertThat(type.read(read)).isEqualTo(one);
    assertThat(type.read(read)).isEqualTo(one);
    assertThat(type.read(read)).isEqualTo(other);
    assertThat(read.hasRemaining()).isFalse();
  }

  static List<KeyValue> oddKeys() {
    return KEYS;
  }

  @ParameterizedTest
  @MethodSource("oddKeys")
  void anOddKeyHasItsPlaceToo(KeyValue odd) {
    for (KeyValue other : KEYS) {
      theOrderIsTheLibrarys(odd, other);
      whatIsReadIsWhatWasWritten(odd, other);
    }
  }

  @Provide
  Arbitrary<Object> ids() {
    return Arbitraries.oneOf(
        words().map(Object.class::cast),
        Arbitraries.integers().map(Object.class::cast),
        Arbitraries.longs().map(Object.class::cast));
  }

  private static Arbitrary<String> words() {
    return Arbitraries.oneOf(
        Arbitraries.strings().withChars("ab/12").ofMaxLength(4),
        Arbitraries.strings().withChars("aß世\uD83D\uDE80\0").ofMaxLength(3),
        Arbitraries.strings().ofMaxLength(20));
  }

  @Provide
  Arbitrary<KeyValue> keys() {
    Arbitrary<String> words = words();
    return Arbitraries.oneOf(
        words.map(word -> new KeyValue(word)),
        Combinators.combine(words, words).as((one, other) -> new KeyValue(one, other)),
        Arbitraries.doubles().map(number -> new KeyValue(number)));
  }
}
