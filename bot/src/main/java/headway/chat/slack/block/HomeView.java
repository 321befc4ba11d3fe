package headway.chat.slack.block;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import headway.chat.Letter;
import java.util.ArrayList;
import java.util.List;

/// Letters one below the other, as the app's home; each has the same room there.
public final class HomeView {
  /// Slack shows at most a hundred.
  private static final int BLOCKS = 99;

  private HomeView() {}

  public static View of(List<Letter> letters) {
    int room = BLOCKS / Math.max(1, letters.size()) - 1;
    List<LayoutBlock> blocks = new ArrayList<>();
    for (Letter letter : letters) {
      if (!blocks.isEmpty()) {
        blocks.add(new DividerBlock());
      }
      List<LayoutBlock> rows = Buttons.of(letter).stream().limit(room / 2).toList();
      List<LayoutBlock> sections = Sections.of(letter.message().parts()).blocks();
      blocks.addAll(LetterBlocks.fitting(sections, room - rows.size()));
      blocks.addAll(rows);
    }
    return View.builder().type("home").blocks(blocks).build();
  }
}
