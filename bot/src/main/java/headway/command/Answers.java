package headway.command;

import headway.chat.Field;
import headway.chat.Form;
import headway.chat.Message;
import headway.domain.UsageException;
import headway.flow.Answer;
import headway.flow.Caller;
import headway.flow.OpenQuestions;
import headway.flow.Reply;
import headway.store.Question;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Takes answers to open questions: a line, a button, or a whole form at once.
public final class Answers {
  private final OpenQuestions questions;
  private final Areas areas;

  public Answers(OpenQuestions questions, Areas areas) {
    this.questions = questions;
    this.areas = areas;
  }

  /// A line while a field is asked.
  Reply line(Caller caller, Question question, String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "cancel" -> cancel(question);
      case "back" -> back(caller, question);
      case "skip" -> skip(caller, question);
      default -> value(caller, question, text);
    };
  }

  /// All fields of a form at once, whether or not its question is still open.
  Reply filled(Caller caller, Answer form, Map<String, String> answers) {
    Reply reply = submitted(caller, form, answers);
    open(caller).filter(question -> form.isFor(question.form())).ifPresent(questions::close);
    return reply;
  }

  /// A button that stands for an answer, whether or not its question is still open.
  Reply pressed(Caller caller, Answer answer, String value) {
    Optional<Question> open = open(caller).filter(question -> asks(question, answer));
    return open.isPresent()
        ? value(caller, open.get(), value)
        : submitted(caller, answer, Map.of(answer.field(), value));
  }

  /// A part of a form, after which nothing else is asked, is answered too.
  private Reply submitted(Caller caller, Answer form, Map<String, String> answers) {
    Reply reply = areas.form(form.kind()).submit(caller, form.subject(), answers);
    return reply.said().isEmpty() ? Reply.of("Kept. `home` shows where things stand.") : reply;
  }

  /// A skip button.
  Reply skipped(Caller caller, Answer answer) {
    return open(caller)
        .filter(question -> asks(question, answer))
        .map(question -> skip(caller, question))
        .orElseGet(() -> Reply.of("That question is over. `home` shows where things stand."));
  }

  private Optional<Question> open(Caller caller) {
    return questions.find(caller.account(), caller.from().place(), caller.now());
  }

  private static boolean asks(Question question, Answer answer) {
    return answer.isFor(question.form()) && field(question).name().equals(answer.field());
  }

  private Reply value(Caller caller, Question question, String text) {
    Form form = question.form();
    FormHandler handler = areas.form(form.kind());
    Map<String, String> answers = Map.of(field(question).name(), text);
    Reply reply;
    try {
      reply = handler.submit(caller, form.subject(), answers);
    } catch (UsageException mistake) {
      return ask(question, question.index(), Mistake.words(mistake));
    }
    return hasMore(question)
        ? next(with(question, handler.rest(caller, form, answers)))
        : closing(question, reply);
  }

  /// The question as that form goes on, which may be about what the first answer made.
  private Question with(Question question, Form rest) {
    if (!rest.equals(question.form())) {
      questions.close(question);
    }
    return new Question(
        question.account(), question.place(), rest, question.index(), question.askedAt());
  }

  private Reply skip(Caller caller, Question question) {
    if (hasMore(question)) {
      return next(question);
    }
    questions.close(question);
    Form form = question.form();
    return areas.form(form.kind()).skip(caller, form.subject(), field(question).name());
  }

  private Reply back(Caller caller, Question question) {
    if (question.index() > 0) {
      int before = question.index() - 1;
      return ask(question, before, question.form().fields().get(before).label());
    }
    Form form = question.form();
    Reply before = areas.form(form.kind()).back(caller, form.subject(), field(question).name());
    return before.said().isEmpty()
        ? ask(question, 0, "There is nothing before that.")
        : closing(question, before);
  }

  private Reply cancel(Question question) {
    questions.close(question);
    return Reply.of("Left there. What you answered is kept.");
  }

  private Reply next(Question question) {
    int next = question.index() + 1;
    return ask(question, next, question.form().fields().get(next).label());
  }

  private static Reply ask(Question question, int index, String words) {
    return Reply.asking(Message.of(words).asking(question.form()), index);
  }

  private Reply closing(Question question, Reply reply) {
    questions.close(question);
    return reply;
  }

  private static boolean hasMore(Question question) {
    return question.index() + 1 < question.form().fields().size();
  }

  private static Field field(Question question) {
    return question.form().fields().get(question.index());
  }
}
