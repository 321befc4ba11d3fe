package headway.chat.slack.block;

import com.slack.api.model.block.DividerBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.view.View;
import headway.chat.Letter;
import java.util.ArrayList;
import java.util.List;

/// Letters one below the other, as the app's home.
public final class HomeView {
  private static final int BLOCKS = 99;
  private static final int EACH = 15;

  private HomeView() {}

  public static View of(List<Letter> letters) {
    List<LayoutBlock> blocks = new ArrayList<>();
    for (Letter letter : letters) {
      if (!blocks.isEmpty()) {
        blocks.add(new DividerBlock());
      }
      blocks.addAll(LetterBlocks.fitting(Sections.of(letter.message().parts()).blocks(), EACH));
      blocks.addAll(Buttons.of(letter).stream().limit(EACH).toList());
    }
    return View.builder()
        .type("home")
        .blocks(blocks.subList(0, Math.min(blocks.size(), BLOCKS)))
        .build();
  }
}
