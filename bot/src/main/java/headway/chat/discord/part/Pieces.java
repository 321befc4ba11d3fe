package headway.chat.discord.part;

import headway.chat.Part;
import java.util.ArrayList;
import java.util.List;

/// A message's parts as texts, each within Discord's limit; grids stand in blocks of their own.
final class Pieces {
  static final int LIMIT = 2_000;
  private static final String FENCE = "```";

  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder run = new StringBuilder();

  private Pieces() {}

  static Pieces of(List<Part> parts) {
    Pieces pieces = new Pieces();
    parts.forEach(pieces::add);
    return pieces;
  }

  private void add(Part part) {
    String markup = Markdown.of(part);
    if (part instanceof Part.Grid) {
      flush();
      String rows = markup.replace('`', '\'').replaceAll("^\\n+|\\s+$", "");
      Cut.into(LIMIT - 2 * FENCE.length() - 2, rows)
          .forEach(piece -> blocks.add(FENCE + "\n" + piece + "\n" + FENCE));
    } else {
      run.append(markup);
    }
  }

  /// What is asked, on a line of its own.
  void addLine(String markup) {
    run.append(run.isEmpty() ? "" : "\n").append(markup);
  }

  boolean says(String markup) {
    return run.indexOf(markup) >= 0 || blocks.stream().anyMatch(block -> block.contains(markup));
  }

  /// As few as hold it all, in their order.
  List<String> all() {
    flush();
    List<String> pieces = new ArrayList<>();
    for (String block : blocks) {
      boolean joins = !pieces.isEmpty() && pieces.getLast().length() + 1 + block.length() <= LIMIT;
      if (joins) {
        pieces.add(pieces.removeLast() + "\n" + block);
      } else {
        pieces.add(block);
      }
    }
    return pieces;
  }

  private void flush() {
    blocks.addAll(Cut.into(LIMIT, run.toString().strip()));
    run.setLength(0);
  }
}
