package headway.coach;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The last weeks as lines of text, to look at and to hear; at most 60 columns.
public final class Heatmap {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final int SQUARES = 14;
  private static final String DONE = "■";
  private static final String LEFT = "□";

  private Heatmap() {}

  /// A week by its first day, what became of it in one word, and its shares of its target.
  public record Row(LocalDate first, String verdict, int count, int target) {
    public Row {
      if (verdict.isBlank() || verdict.length() > 12 || count < 0 || target < 0) {
        throw new IllegalArgumentException("no week reads like this: " + verdict);
      }
    }
  }

  /// The last `weeks` of the rows, oldest first; the picture stands last, so words come first.
  public static String text(List<Row> rows, int weeks) {
    List<Row> last = rows.subList(Math.max(0, rows.size() - weeks), rows.size());
    int verdict = last.stream().mapToInt(row -> row.verdict().length()).max().orElse(0);
    int standing = last.stream().mapToInt(row -> standing(row).length()).max().orElse(0);
    return last.stream().map(row -> line(row, standing, verdict)).collect(Collectors.joining("\n"));
  }

  private static String line(Row row, int standing, int verdict) {
    return "%6s  %s  %s  %s"
        .formatted(
            DAY.format(row.first()),
            right(standing(row), standing),
            left(row.verdict(), verdict),
            squares(row))
        .stripTrailing();
  }

  private static String standing(Row row) {
    return row.count() + " of " + row.target();
  }

  private static String squares(Row row) {
    int done = Math.min(row.count(), SQUARES);
    int left = Math.max(0, Math.min(row.target(), SQUARES) - done);
    return DONE.repeat(done) + LEFT.repeat(left);
  }

  private static String right(String text, int width) {
    return " ".repeat(width - text.length()) + text;
  }

  private static String left(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
