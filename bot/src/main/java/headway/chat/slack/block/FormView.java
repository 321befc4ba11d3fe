package headway.chat.slack.block;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewClose;
import com.slack.api.model.view.ViewSubmit;
import com.slack.api.model.view.ViewTitle;
import headway.chat.Action;
import headway.chat.Form;
import headway.chat.Letter;
import headway.chat.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// A letter's form as a modal: all of its fields at once.
public final class FormView {
  /// What every form of ours is called.
  public static final String FORM = "form";

  private static final String WRONG = "wrong/";
  private static final int BLOCKS = 100;

  private FormView() {}

  /// Whether a modal holds all that stands in the form; a cut text must not be kept as the new one.
  public static boolean holds(Form form) {
    return form.all().stream().allMatch(field -> field.value().length() <= FormInput.TEXT);
  }

  /// The modal of that form.
  ///
  /// @param metadata names the question that the answers belong to, and where it was asked
  public static View of(Letter letter, Form form, String metadata) {
    List<LayoutBlock> inputs =
        form.all().stream().flatMap(field -> FormInput.of(field).stream()).toList();
    List<LayoutBlock> rows = Buttons.of(letter, action -> action != Action.ANSWER);
    List<LayoutBlock> said = Sections.of(letter.message().parts()).blocks();
    List<LayoutBlock> blocks =
        new ArrayList<>(LetterBlocks.fitting(said, BLOCKS - inputs.size() - rows.size()));
    blocks.addAll(inputs);
    blocks.addAll(rows);
    return asking(blocks, metadata);
  }

  /// A filled form once more, with all that was filled in; what is wrong now stands above.
  public static View again(View filled, Collection<String> wrong, String metadata) {
    List<LayoutBlock> blocks = new ArrayList<>();
    wrong.forEach(words ->
        blocks.add(
            SectionBlock.builder()
                .blockId(WRONG + blocks.size())
                .text(new PlainTextObject(Buttons.shortened(words, Sections.LIMIT), false))
                .build()));
    filled.getBlocks().stream()
        .filter(block -> !isWrong(block))
        .forEach(block -> blocks.add(Refilled.of(block, filled)));
    return asking(blocks.subList(0, Math.min(blocks.size(), BLOCKS)), metadata);
  }

  private static boolean isWrong(LayoutBlock block) {
    return block instanceof SectionBlock said
        && Optional.ofNullable(said.getBlockId()).filter(id -> id.startsWith(WRONG)).isPresent();
  }

  private static View asking(List<LayoutBlock> blocks, String metadata) {
    return frame(blocks)
        .callbackId(FORM)
        .privateMetadata(metadata)
        .notifyOnClose(true)
        .submit(ViewSubmit.builder().type("plain_text").text("Keep").build())
        .build();
  }

  /// Words alone, where nothing is asked.
  public static View saying(Message message) {
    List<LayoutBlock> said = Sections.of(message.parts()).blocks();
    return frame(LetterBlocks.fitting(said, BLOCKS)).callbackId("said").build();
  }

  private static View.ViewBuilder frame(List<LayoutBlock> blocks) {
    return View.builder()
        .type("modal")
        .title(ViewTitle.builder().type("plain_text").text("Headway").build())
        .close(ViewClose.builder().type("plain_text").text("Close").build())
        .blocks(blocks);
  }
}
