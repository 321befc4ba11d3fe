package headway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShutdownTest {
  private final List<String> closed = new ArrayList<>();
  private final Opened opened = new Opened();

  @Test
  void everythingIsClosedInReverseAndOnce() {
    opens("store");
    opens("console");

    Shutdown shutdown = Shutdown.of(opened);
    shutdown.close();
    shutdown.close();

    assertThat(closed).containsExactly("console", "store");
  }

  @Test
  void aPartThatCannotBeClosedDoesNotKeepTheOthersOpen() {
    opens("store");
    opened.with(() -> {
      throw new IllegalArgumentException("stuck");
    });
    opens("console");

    assertThatIllegalStateException()
        .isThrownBy(opened::close)
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
    assertThat(closed).containsExactly("console", "store");
  }

  private void opens(String name) {
    opened.with(() -> closed.add(name));
  }
}
