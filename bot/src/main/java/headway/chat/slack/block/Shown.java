package headway.chat.slack.block;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/// What Slack is given: blocks to show, and the text that stands where blocks can't.
public record Shown(String text, List<LayoutBlock> blocks) {
  public Shown {
    blocks = List.copyOf(blocks);
  }
}
