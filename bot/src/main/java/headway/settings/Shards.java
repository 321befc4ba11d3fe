package headway.settings;

import java.util.Optional;
import java.util.regex.Pattern;

/// The part of Discord's servers that this process serves: from the first shard to the last.
///
/// @param total how many shards all processes have together
public record Shards(int first, int last, int total) {
  private static final int MOST = 16_384;
  private static final Pattern WRITTEN =
      Pattern.compile("(\\d{1,5})(?:\\s*-\\s*(\\d{1,5}))?\\s*/\\s*(\\d{1,5})");

  public Shards {
    if (first < 0 || last < first || total <= last || total > MOST) {
      throw new IllegalArgumentException("no shards " + first + "-" + last + "/" + total);
    }
  }

  /// Empty for `auto`: one process, and as many shards as Discord wants.
  static Shape<Optional<Shards>> shape() {
    return new Shape<>(
        "auto, or shards in quotes like \"0-3/8\", counted from 0",
        Optional.empty(),
        text -> Optional.of(read(text)).filter(read -> read.isPresent() || text.equals("auto")));
  }

  private static Optional<Shards> read(String text) {
    var written = WRITTEN.matcher(text);
    if (!written.matches()) {
      return Optional.empty();
    }
    int first = Integer.parseInt(written.group(1));
    int last = Optional.ofNullable(written.group(2)).map(Integer::valueOf).orElse(first);
    int total = Integer.parseInt(written.group(3));
    return first <= last && last < total && total <= MOST
        ? Optional.of(new Shards(first, last, total))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return first + "-" + last + "/" + total;
  }
}
