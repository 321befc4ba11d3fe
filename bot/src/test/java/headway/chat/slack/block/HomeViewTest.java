package headway.chat.slack.block;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Letter;
import headway.chat.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HomeViewTest {
  private static final int MOST = 100;

  @Test
  void whateverStandsThereSlackShowsItAndEveryPartHasItsPlace() {
    List<Letter> letters = IntStream.range(0, 8).mapToObj(HomeViewTest::longest).toList();

    List<LayoutBlock> blocks = HomeView.of(letters).getBlocks();

    assertThat(blocks).hasSizeLessThan(MOST);
    for (int i = 0; i < letters.size(); i++) {
      assertThat(blocks.stream().filter(SectionBlock.class::isInstance).map(Object::toString))
          .as("part " + i)
          .anyMatch(starts("part " + i));
    }
    assertThat(blocks.stream().filter(ActionsBlock.class::isInstance)).hasSize(letters.size());
    assertThat(blocks.getLast()).isInstanceOf(ActionsBlock.class);
  }

  @Test
  void aLongPartSaysThatThereIsMore() {
    assertThat(HomeView.of(List.of(longest(1), longest(2))).getBlocks().toString())
        .contains("There is more than a message holds.");
  }

  private static Predicate<String> starts(String words) {
    return text -> text.contains(words + " ");
  }

  /// Of more sections than a home holds, with a row of buttons.
  private static Letter longest(int part) {
    Message message = Message.of("part " + part + " " + "word ".repeat(60_000));
    List<String> offers = IntStream.range(0, 5).mapToObj(i -> part + "-" + i).toList();
    for (String offer : offers) {
      message = message.with(new Button(offer, Action.FINE));
    }
    return new Letter(message, offers, Optional.empty(), 0);
  }
}
