package headway.chat.slack.block;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import headway.chat.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A message after one of its buttons was pressed: it says what came of it, and has none any more.
public final class PressedOn {
  private PressedOn() {}

  /// The message with what became of it, in the flow's words.
  public static Shown ending(Shown before, List<Part> outcome) {
    return noted(before, outcome.stream().map(Mrkdwn::of).collect(Collectors.joining()));
  }

  /// The message with what was chosen, where nothing says it better.
  public static Shown choosing(Shown before, String label) {
    return noted(before, "You chose *" + Mrkdwn.escaped(label) + "*.");
  }

  private static Shown noted(Shown before, String note) {
    List<LayoutBlock> kept = new ArrayList<>(before.blocks());
    kept.removeIf(ActionsBlock.class::isInstance);
    kept.add(ContextBlock.builder().elements(List.of(new MarkdownTextObject(note, true))).build());
    return new Shown(before.text(), kept);
  }
}
