package headway.coach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class HeatmapTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 26);

  @Test
  void weeksReadFromTheOldestWordsFirst() {
    var rows =
        List.of(
            new Heatmap.Row(MONDAY, "kept", 3, 2),
            new Heatmap.Row(MONDAY.plusWeeks(1), "frozen", 1, 2),
            new Heatmap.Row(MONDAY.plusWeeks(2), "missed", 0, 2),
            new Heatmap.Row(MONDAY.plusWeeks(3), "open", 9, 14));

    String text = Heatmap.text(rows, 12);

    assertThat(text)
        .isEqualTo(
            """
            26 Oct   3 of 2  kept    ■■■
             2 Nov   1 of 2  frozen  ■□
             9 Nov   0 of 2  missed  □□
            16 Nov  9 of 14  open    ■■■■■■■■■□□□□□\
            """);
  }

  @Test
  void onlyTheLastWeeksAreShown() {
    var rows =
        IntStream.range(0, 30)
            .mapToObj(week -> new Heatmap.Row(MONDAY.plusWeeks(week), "kept", 2, 2))
            .toList();

    String text = Heatmap.text(rows, 12);

    assertThat(text.lines()).hasSize(12);
    assertThat(text).startsWith(" 1 Mar");
    assertThat(Heatmap.text(List.of(), 12)).isEmpty();
  }

  @Property(tries = 200)
  void noLineIsWiderThanANarrowTerminal(
      @ForAll @IntRange(max = 9999) int count, @ForAll @IntRange(max = 14) int target) {
    String text = Heatmap.text(List.of(new Heatmap.Row(MONDAY, "twelve chars", count, target)), 1);

    assertThat(text.length()).isLessThanOrEqualTo(60);
    assertThat(text).isEqualTo(text.stripTrailing());
  }
}
