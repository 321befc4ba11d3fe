package headway.chat.slack.block;

import com.slack.api.model.block.ImageBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.SlackFileObject;
import java.util.ArrayList;
import java.util.List;

/// A post with a picture: its text, then the picture.
public final class PostBlocks {
  /// What Slack takes as a description.
  public static final int LONGEST_ALT = 2_000;

  private PostBlocks() {}

  /// The blocks of that text and that file.
  ///
  /// @param markup the text, already in Slack's markup
  public static List<LayoutBlock> of(String markup, String file, String alt) {
    List<LayoutBlock> blocks = new ArrayList<>();
    Cut.into(Sections.LIMIT, markup).stream()
        .map(piece -> SectionBlock.builder().text(new MarkdownTextObject(piece, true)).build())
        .forEach(blocks::add);
    blocks.add(
        ImageBlock.builder()
            .slackFile(SlackFileObject.builder().id(file).build())
            .altText(alt)
            .build());
    return blocks;
  }
}
