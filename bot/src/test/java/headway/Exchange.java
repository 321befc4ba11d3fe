package headway;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What is said, with the remark above it, and all that is shown for it until the next line.
record Exchange(String said, String shown) {
  static final String CUT = "[…]";

  /// Reads a transcript, or parts of one with `[…]` between them.
  static List<Exchange> read(String transcript) {
    List<Exchange> exchanges = new ArrayList<>();
    StringBuilder said = new StringBuilder();
    StringBuilder shown = new StringBuilder();
    for (String line : transcript.strip().lines().toList()) {
      boolean opens = line.startsWith("> ") || line.startsWith("# ");
      if (opens && !shown.isEmpty()) {
        exchanges.add(new Exchange(said.toString(), shown.toString().strip()));
        said.setLength(0);
        shown.setLength(0);
      }
      if (opens) {
        said.append(line).append('\n');
      } else if (!line.equals(CUT)) {
        shown.append(line).append('\n');
      }
    }
    exchanges.add(new Exchange(said.toString(), shown.toString().strip()));
    return exchanges;
  }

  /// Those of `all` that are chosen, as they are in `all`, with `[…]` where some are left out.
  static String parts(List<Exchange> all, List<Exchange> chosen) {
    StringBuilder parts = new StringBuilder();
    int next = 0;
    for (Exchange one : chosen) {
      int at = find(one, all, next);
      parts.append(at > next ? CUT + "\n\n" : "").append(all.get(at).text());
      next = at + 1;
    }
    return parts.toString();
  }

  /// The next with the same words said; before those, one that is the same altogether.
  private static int find(Exchange wanted, List<Exchange> all, int from) {
    IntStream left = IntStream.range(from, all.size());
    List<Integer> alike =
        left.filter(at -> all.get(at).said().equals(wanted.said())).boxed().toList();
    return alike.stream()
        .filter(at -> all.get(at).equals(wanted))
        .findFirst()
        .or(() -> alike.stream().findFirst())
        .orElseThrow(() -> new AssertionError("nobody says this any more:\n" + wanted.said()));
  }

  private String text() {
    return said + shown + "\n\n";
  }
}
