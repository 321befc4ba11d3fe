package headway.chat.slack.block;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import headway.chat.Field;
import headway.chat.Form;
import headway.chat.Letter;
import java.util.ArrayList;
import java.util.List;

/// A letter as a message of Slack's, with the one field that is asked.
public final class LetterBlocks {
  private static final int BLOCKS = 50;
  private static final int TEXT = 4_000;
  private static final String MORE =
      "There is more than a message holds. `help` shows how to ask for less.";

  private LetterBlocks() {}

  public static Shown of(Letter letter) {
    Sections sections = Sections.of(letter.message().parts());
    letter.message().form().ifPresent(form -> ask(sections, form, letter.asked()));
    letter
        .message()
        .image()
        .ifPresent(path -> sections.addLine("Picture: " + Mrkdwn.escaped(path)));
    List<LayoutBlock> rows = Buttons.of(letter);
    List<LayoutBlock> blocks = new ArrayList<>(fitting(sections.blocks(), BLOCKS - rows.size()));
    blocks.addAll(rows);
    return new Shown(fallback(sections), blocks);
  }

  static List<LayoutBlock> fitting(List<LayoutBlock> blocks, int most) {
    if (blocks.size() <= most) {
      return blocks;
    }
    List<LayoutBlock> fitting = new ArrayList<>(blocks.subList(0, most - 1));
    fitting.add(SectionBlock.builder().text(new MarkdownTextObject(MORE, true)).build());
    return fitting;
  }

  private static String fallback(Sections sections) {
    List<String> pieces = Cut.into(TEXT, sections.text());
    return pieces.isEmpty() ? "Headway" : pieces.getFirst();
  }

  /// The label stands there once, unless the message asks already.
  private static void ask(Sections sections, Form form, int index) {
    Field field = form.fields().get(index);
    String label = Mrkdwn.escaped(field.label());
    boolean asked = sections.says(label) || (index == 0 && sections.says("?"));
    if (!asked) {
      sections.addLine(label);
    }
    if (field.many()) {
      sections.addLine("Several: with commas between.");
    }
    String now = Mrkdwn.words(field.value());
    if (!field.value().isBlank() && !sections.says(now)) {
      sections.addLine("Now: " + now);
    }
  }
}
