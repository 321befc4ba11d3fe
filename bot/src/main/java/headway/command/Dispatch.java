package headway.command;

import headway.chat.Request.Input;
import headway.flow.Caller;
import headway.flow.OpenQuestions;
import headway.flow.Reply;
import headway.store.Question;
import java.util.Locale;
import java.util.Optional;

/// Tells a command from an answer, and either from a press.
public final class Dispatch {
  private static final String ADDRESS = "/headway";

  private final OpenQuestions questions;
  private final Answers answers;
  private final Commands commands;
  private final Presses presses;

  public Dispatch(OpenQuestions questions, Answers answers, Commands commands, Presses presses) {
    this.questions = questions;
    this.answers = answers;
    this.commands = commands;
    this.presses = presses;
  }

  Reply answer(Caller caller, Input input) {
    return switch (input) {
      case Input.Line line -> line(caller, line.text());
      case Input.Press press -> presses.press(caller, press.offer());
      case Input.Submission filled -> answers.filled(caller, question(caller), filled.answers());
    };
  }

  private Reply line(Caller caller, String text) {
    Optional<Question> open = question(caller);
    return open.isPresent() && !isAddressed(text)
        ? answers.line(caller, open.get(), text)
        : commands.run(caller, text);
  }

  private Optional<Question> question(Caller caller) {
    return questions.find(caller.account(), caller.from().place(), caller.now());
  }

  /// Whether a line is for the bot although a question is open.
  private static boolean isAddressed(String text) {
    String said = text.strip().toLowerCase(Locale.ROOT);
    return said.startsWith(ADDRESS) || said.startsWith("!");
  }
}
