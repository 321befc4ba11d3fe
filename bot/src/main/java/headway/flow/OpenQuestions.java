package headway.flow;

import headway.chat.Form;
import headway.chat.Place;
import headway.domain.Account;
import headway.store.Question;
import headway.store.Questions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// The one open question of each account and place; it lapses, answers kept.
public final class OpenQuestions {
  private final Questions questions;
  private final Duration lapse;

  public OpenQuestions(Questions questions, Duration lapse) {
    this.questions = questions;
    this.lapse = lapse;
  }

  /// Opens a question; says so when it replaces another one.
  Optional<String> open(Question next) {
    Optional<Question> before = find(next.account(), next.place(), next.askedAt());
    questions.open(next);
    return before
        .filter(old -> !isSame(old.form(), next.form()))
        .map(old ->
            "\nMy question before (\""
                + old.form().fields().get(old.index()).label()
                + "\") is closed; what you answered is kept.");
  }

  private static boolean isSame(Form one, Form other) {
    return one.kind() == other.kind() && one.subject().equals(other.subject());
  }

  public Optional<Question> find(Account account, Place place, Instant now) {
    return questions
        .find(account, place)
        .filter(question -> now.isBefore(question.askedAt().plus(lapse)));
  }

  public void close(Question question) {
    questions.close(question);
  }
}
