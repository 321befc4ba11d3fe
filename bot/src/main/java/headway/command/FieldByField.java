package headway.command;

import headway.chat.Field;
import headway.chat.Form;
import headway.chat.FormBefore;
import headway.chat.Message;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.OpenQuestions;
import headway.flow.Reply;
import headway.store.Question;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Asks a form field by field: each answer is kept, then the next one is asked.
final class FieldByField {
  private final OpenQuestions questions;
  private final Areas areas;

  FieldByField(OpenQuestions questions, Areas areas) {
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

  Reply value(Caller caller, Question question, String text) {
    Form form = question.form();
    FormHandler handler = areas.form(form.kind());
    Map<String, String> answers = Map.of(field(question).name(), text);
    Reply reply;
    try {
      List<Field> newer = newer(caller, question, text);
      if (!newer.isEmpty()) {
        Message told = Changed.told(newer).say("\n`skip` leaves it as it is.");
        return ask(caller, question, question.index(), told);
      }
      reply = handler.submit(caller, form.subject(), answers);
    } catch (UsageException mistake) {
      return ask(caller, question, question.index(), Message.of(Mistake.words(mistake)));
    }
    return hasMore(question)
        ? next(caller, with(question, handler.rest(caller, form, answers)))
        : closing(question, reply);
  }

  /// The field asked, where it holds words by now that were not there when it was asked.
  private List<Field> newer(Caller caller, Question question, String text) {
    FormBefore before = FormBefore.of(question.form());
    return now(caller, question)
        .flatMap(form -> form.field(field(question).name()))
        .filter(stands -> Changed.isNewer(before, stands, text))
        .stream()
        .toList();
  }

  private Optional<Form> now(Caller caller, Question question) {
    Form form = question.form();
    return areas.form(form.kind()).now(caller, form.subject());
  }

  /// The question as that form goes on, which may be about what the first answer made.
  private Question with(Question question, Form rest) {
    if (!rest.equals(question.form())) {
      questions.close(question);
    }
    return new Question(
        question.account(), question.place(), rest, question.index(), question.askedAt());
  }

  Reply skip(Caller caller, Question question) {
    if (hasMore(question)) {
      return next(caller, question);
    }
    questions.close(question);
    Form form = question.form();
    return areas.form(form.kind()).skip(caller, form.subject(), field(question).name());
  }

  private Reply back(Caller caller, Question question) {
    if (question.index() > 0) {
      int before = question.index() - 1;
      return ask(caller, question, before, label(question, before));
    }
    Form form = question.form();
    Reply before = areas.form(form.kind()).back(caller, form.subject(), field(question).name());
    return before.said().isEmpty()
        ? ask(caller, question, 0, Message.of("There is nothing before that."))
        : closing(question, before);
  }

  private Reply cancel(Question question) {
    questions.close(question);
    return Reply.of("Left there. What you answered is kept.");
  }

  private Reply next(Caller caller, Question question) {
    int next = question.index() + 1;
    return ask(caller, question, next, label(question, next));
  }

  /// Asks that field, with what stands in the form by now.
  private Reply ask(Caller caller, Question question, int index, Message words) {
    Form form = now(caller, question).map(question.form()::showing).orElse(question.form());
    return Reply.asking(words.asking(form), index);
  }

  private static Message label(Question question, int index) {
    return Message.of(question.form().fields().get(index).label());
  }

  private Reply closing(Question question, Reply reply) {
    questions.close(question);
    return reply;
  }

  private static boolean hasMore(Question question) {
    return question.index() + 1 < question.form().fields().size();
  }

  static Field field(Question question) {
    return question.form().fields().get(question.index());
  }
}
