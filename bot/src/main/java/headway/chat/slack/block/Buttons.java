package headway.chat.slack.block;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import headway.chat.Action;
import headway.chat.Letter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A letter's buttons in rows; each carries its offer's id and nothing else.
public final class Buttons {
  /// What the ids of all our buttons begin with.
  public static final String OFFER = "offer:";

  private static final int LABEL = 75;
  private static final int ROW = 5;

  private Buttons() {}

  static List<LayoutBlock> of(Letter letter) {
    return of(letter, _ -> true);
  }

  static List<LayoutBlock> of(Letter letter, Predicate<Action> wanted) {
    List<BlockElement> all = new ArrayList<>();
    for (int i = 0; i < letter.offers().size(); i++) {
      var button = letter.message().buttons().get(i);
      if (wanted.test(button.action())) {
        all.add(button(button.label(), letter.offers().get(i)));
      }
    }
    List<LayoutBlock> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i += ROW) {
      rows.add(
          ActionsBlock.builder().elements(all.subList(i, Math.min(all.size(), i + ROW))).build());
    }
    return rows;
  }

  private static BlockElement button(String label, String offer) {
    return ButtonElement.builder()
        .actionId(OFFER + offer)
        .value(offer)
        .text(plain(label, LABEL))
        .build();
  }

  static PlainTextObject plain(String words, int limit) {
    String line = words.replaceAll("\\s+", " ").strip();
    return new PlainTextObject(shortened(line.isEmpty() ? "…" : line, limit), false);
  }

  static String shortened(String words, int limit) {
    if (words.length() <= limit) {
      return words;
    }
    int end = Character.isLowSurrogate(words.charAt(limit - 1)) ? limit - 2 : limit - 1;
    return words.substring(0, end) + "…";
  }
}
