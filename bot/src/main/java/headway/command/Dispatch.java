package headway.command;

import headway.chat.Request;
import headway.chat.Request.Input;
import headway.flow.Answer;
import headway.flow.Caller;
import headway.flow.OpenQuestions;
import headway.flow.Reply;
import headway.flow.nudge.OutNews;
import headway.flow.nudge.ReachFirst;
import headway.store.Question;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Tells a command from an answer, and either from a press.
public final class Dispatch {
  private static final String ADDRESS = "/headway";
  private static final String MARK = "!";
  private static final Set<String> LEAVING = Set.of("cancel", "skip", "back");

  private final OpenQuestions questions;
  private final Answers answers;
  private final Commands commands;
  private final Presses presses;
  private final Beside beside;

  /// What belongs into an answer, whatever was asked: what went out meanwhile, and whether nudges
  /// reach the member.
  public record Beside(OutNews news, ReachFirst reach) {}

  public Dispatch(
      OpenQuestions questions, Answers answers, Commands commands, Presses presses, Beside beside) {
    this.questions = questions;
    this.answers = answers;
    this.commands = commands;
    this.presses = presses;
    this.beside = beside;
  }

  /// The question that a line may answer, as it stands before anything is done.
  Optional<Question> open(Request request) {
    Request.From from = request.from();
    return switch (request.input()) {
      case Input.Line line when isAddressed(line.text()) -> Optional.empty();
      case Input.Line _ -> questions.find(from.account(), from.place(), request.at());
      case Input.Press _, Input.Submission _ -> Optional.empty();
    };
  }

  /// Whether a line for the bot opens a form, as far as its words tell.
  boolean asks(String text) {
    return isAddressed(text) && commands.asks(withoutMark(text));
  }

  Beside beside() {
    return beside;
  }

  Reply answer(Caller caller, Input input, Optional<Question> open) {
    return switch (input) {
      case Input.Line line -> line(caller, line.text(), open);
      case Input.Press press -> presses.press(caller, press.offer());
      case Input.Submission filled ->
          answers.filled(caller, Answer.read(filled.question()), filled);
    };
  }

  private Reply line(Caller caller, String text, Optional<Question> open) {
    if (isAddressed(text)) {
      return commands.run(caller, withoutMark(text));
    }
    if (open.isPresent()) {
      return answers.line(caller, open.get(), text);
    }
    return LEAVING.contains(folded(text))
        ? Reply.of("Nothing is being asked. `home` shows where things stand.")
        : commands.run(caller, text);
  }

  /// Whether a line is for the bot although a question is open.
  private static boolean isAddressed(String text) {
    String said = folded(text);
    return said.startsWith(ADDRESS) || said.startsWith(MARK);
  }

  private static String withoutMark(String text) {
    String said = text.strip();
    if (said.startsWith(MARK)) {
      return said.substring(MARK.length());
    }
    boolean alone = said.length() == ADDRESS.length();
    return alone || Character.isWhitespace(said.charAt(ADDRESS.length()))
        ? said.substring(ADDRESS.length())
        : said;
  }

  private static String folded(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
