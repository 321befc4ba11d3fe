package headway.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MatterTest {
  @Test
  void aKindIsOneLowerCaseWord() {
    assertThat(Kind.values())
        .extracting(Kind::word)
        .containsExactly("inform", "celebrate", "highlight", "insight");
  }

  @Test
  void matterIsNeverEmpty() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Matter.Words("  "));
    assertThatIllegalArgumentException().isThrownBy(() -> new Matter.Link("", "https://a.b/"));
  }
}
