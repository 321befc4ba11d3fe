package headway.flow.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.domain.UsageException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PauseLimitsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Test
  void aRestBeginsAsManyDaysBackAsSetAndNoMore() {
    var limits = new PauseLimits(3);
    var earliest = Optional.of(TODAY.minusDays(3));

    var pause = limits.checked(earliest, Optional.empty(), TODAY);

    assertThat(pause.from()).isEqualTo(TODAY.minusDays(3));
    assertThatThrownBy(
            () -> limits.checked(Optional.of(TODAY.minusDays(4)), Optional.empty(), TODAY))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("up to 3 days back");
  }
}
