package headway.command;

import headway.chat.Request.Input;
import headway.flow.Answer;
import headway.flow.Caller;
import headway.flow.OpenQuestions;
import headway.flow.Reply;
import headway.store.Question;
import java.util.Map;
import java.util.Optional;

/// Takes answers to open questions: a line, a button, or a whole form at once.
public final class Answers {
  private final OpenQuestions questions;
  private final Areas areas;
  private final FieldByField fields;
  private final WholeForms whole;

  public Answers(OpenQuestions questions, Areas areas) {
    this.questions = questions;
    this.areas = areas;
    this.fields = new FieldByField(questions, areas);
    this.whole = new WholeForms(areas);
  }

  /// A line while a field is asked.
  Reply line(Caller caller, Question question, String text) {
    return fields.line(caller, question, text);
  }

  /// All fields of a form at once, whether or not its question is still open.
  Reply filled(Caller caller, Answer form, Input.Submission filled) {
    Reply reply = answered(whole.filled(caller, form, filled));
    open(caller).filter(question -> form.isFor(question.form())).ifPresent(questions::close);
    return reply;
  }

  /// A button that stands for an answer, whether or not its question is still open.
  Reply pressed(Caller caller, Answer answer, String value) {
    Optional<Question> open = open(caller).filter(question -> asks(question, answer));
    return open.isPresent()
        ? fields.value(caller, open.get(), value)
        : answered(
            areas
                .form(answer.kind())
                .submit(caller, answer.subject(), Map.of(answer.field(), value)));
  }

  /// A part of a form, after which nothing else is asked, is answered too.
  private static Reply answered(Reply reply) {
    return reply.said().isEmpty() ? Reply.of("Kept. `home` shows where things stand.") : reply;
  }

  /// A skip button.
  Reply skipped(Caller caller, Answer answer) {
    return open(caller)
        .filter(question -> asks(question, answer))
        .map(question -> fields.skip(caller, question))
        .orElseGet(() -> Reply.of("That question is over. `home` shows where things stand."));
  }

  private Optional<Question> open(Caller caller) {
    return questions.find(caller.account(), caller.from().place(), caller.now());
  }

  private static boolean asks(Question question, Answer answer) {
    return answer.isFor(question.form())
        && FieldByField.field(question).name().equals(answer.field());
  }
}
