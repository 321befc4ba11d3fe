package headway.chat.console;

import headway.domain.Sequence;
import headway.store.Numbers;
import headway.store.StoreException;
import java.util.function.IntSupplier;

/// Numbers the console's messages across restarts; counts on alone while the store can't, so that
/// the message that says so can be read.
public final class MessageNumbers implements IntSupplier {
  private final Numbers numbers;
  private int last;

  public MessageNumbers(Numbers numbers) {
    this.numbers = numbers;
  }

  @Override
  public synchronized int getAsInt() {
    last = Math.max(last + 1, stored());
    return last;
  }

  private int stored() {
    try {
      return numbers.next(ConsoleSpace.ID, Sequence.MESSAGE);
    } catch (StoreException _) {
      return 0;
    }
  }
}
