package headway.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.MemberId;
import headway.domain.Sequence;
import headway.domain.SpaceId;
import headway.store.Numbers;
import headway.store.StoreException;
import org.junit.jupiter.api.Test;

class MessageNumbersTest {
  private int stored = 41;
  private boolean full;
  private final MessageNumbers numbers = new MessageNumbers(new Counting());

  @Test
  void numbersGoOnWhereTheStoreStands() {
    assertThat(numbers.getAsInt()).isEqualTo(42);
    assertThat(numbers.getAsInt()).isEqualTo(43);
  }

  @Test
  void aStoreThatCannotWriteStillLetsMessagesOut() {
    numbers.getAsInt();
    full = true;

    int alone = numbers.getAsInt();
    full = false;

    assertThat(alone).isEqualTo(43);
    assertThat(numbers.getAsInt()).isEqualTo(44);
  }

  /// Counts one sequence, unless the disk is full.
  private final class Counting implements Numbers {
    @Override
    public int next(SpaceId space, Sequence sequence) {
      if (full) {
        throw new StoreException("The disk is full.");
      }
      return ++stored;
    }

    @Override
    public int next(MemberId member, Sequence sequence) {
      throw new AssertionError("messages are counted per space");
    }

    @Override
    public void forget(MemberId member) {}
  }
}
