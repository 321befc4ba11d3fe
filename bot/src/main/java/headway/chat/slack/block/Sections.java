package headway.chat.slack.block;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import headway.chat.Part;
import java.util.ArrayList;
import java.util.List;

/// A message's parts as sections, each within Slack's limit.
final class Sections {
  static final int LIMIT = 3_000;
  private static final String FENCE = "```";

  private final List<LayoutBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder run = new StringBuilder();

  private Sections() {}

  static Sections of(List<Part> parts) {
    Sections sections = new Sections();
    parts.forEach(sections::add);
    return sections;
  }

  List<LayoutBlock> blocks() {
    flush();
    return blocks;
  }

  /// All of it as one text.
  String text() {
    return text.toString().strip();
  }

  private void add(Part part) {
    String markup = Mrkdwn.of(part);
    if (part instanceof Part.Grid) {
      flush();
      line();
      Cut.into(LIMIT - 2 * FENCE.length() - 2, markup.replace("`", "'")).stream()
          .map(rows -> FENCE + "\n" + rows + "\n" + FENCE)
          .forEach(this::section);
    } else {
      run.append(markup);
    }
    text.append(markup);
  }

  /// What is asked, on a line of its own.
  void addLine(String markup) {
    run.append(run.isEmpty() ? "" : "\n").append(markup);
    line();
    text.append(markup);
  }

  boolean says(String markup) {
    return text.indexOf(markup) >= 0;
  }

  private void line() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }

  private void flush() {
    Cut.into(LIMIT, run.toString().strip()).forEach(this::section);
    run.setLength(0);
  }

  private void section(String markup) {
    blocks.add(SectionBlock.builder().text(new MarkdownTextObject(markup, true)).build());
  }
}
