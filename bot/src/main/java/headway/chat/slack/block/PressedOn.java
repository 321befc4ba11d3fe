package headway.chat.slack.block;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A message after one of its buttons was pressed: it says which, and has none any more.
public final class PressedOn {
  private PressedOn() {}

  public static Shown of(@Nullable String text, @Nullable List<LayoutBlock> blocks, String label) {
    List<LayoutBlock> kept = new ArrayList<>();
    Optional.ofNullable(blocks).orElse(List.of()).stream()
        .filter(block -> !(block instanceof ActionsBlock))
        .forEach(kept::add);
    kept.add(note(label));
    return new Shown(Optional.ofNullable(text).orElse(label), kept);
  }

  /// The same where nobody knows what the message said.
  public static Shown nothing(String label) {
    return of(label, List.of(), label);
  }

  private static LayoutBlock note(String label) {
    String words = "You chose *" + Mrkdwn.escaped(label) + "*.";
    return ContextBlock.builder().elements(List.of(new MarkdownTextObject(words, true))).build();
  }
}
