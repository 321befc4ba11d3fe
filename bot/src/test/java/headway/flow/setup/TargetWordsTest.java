package headway.flow.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.UsageException;
import org.junit.jupiter.api.Test;

class TargetWordsTest {
  private final TargetWords targets = new TargetWords(5);

  @Test
  void aTargetUpToTheMostIsTaken() {
    assertThat(targets.checked(5)).isEqualTo(5);
    assertThat(targets.read("five a week")).isEqualTo(5);
  }

  @Test
  void aTargetBeyondTheMostIsRefusedWithTheMost() {
    assertThatThrownBy(() -> targets.checked(6))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("1 to 5 shares a week; you said 6");
    assertThatThrownBy(() -> targets.read("six"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("from 1 to 5");
  }
}
