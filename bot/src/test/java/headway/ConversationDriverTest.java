package headway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import headway.chat.console.Lines;
import headway.chat.console.Screen;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class ConversationDriverTest {
  @Test
  void whatIsSaidIsHeardBeforeTheNextLine() {
    try (Conversation chat = ConsoleConversation.on(ConversationDriverTest::echo)) {
      chat.says("one", "two").hears("@you", "one").hears("@you", "two").offers("@you", "Fine");
      chat.says("three").hears("@you", "three").hearsNo("@you", "two");

      assertThat(chat.messages()).hasSize(3);
    }
  }

  @Test
  void whatIsNotHeardFails() {
    try (Conversation chat = ConsoleConversation.on(ConversationDriverTest::echo)) {
      chat.says("one");

      assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> chat.hears("@mia", "one"));
      assertThatExceptionOfType(AssertionError.class).isThrownBy(chat::hearsNothing);
    }
  }

  @Test
  void aBotThatFailsFailsTheTest() {
    Conversation chat = ConsoleConversation.on(ConversationDriverTest::echo);

    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> chat.says("fail"))
        .withMessageContaining("as it was told");
  }

  private static void echo(Lines lines, Screen screen) {
    while (lines.next(false) instanceof Lines.Line.Words words) {
      if (words.text().equals("fail")) {
        throw new IllegalStateException("as it was told");
      }
      screen.show(
          """
          {"id":"m1","updates":null,"to":"@you","text":"%s","buttons":["Fine"]}
          """
              .formatted(words.text()));
    }
  }
}
