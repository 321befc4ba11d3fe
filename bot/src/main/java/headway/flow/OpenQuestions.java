package headway.flow;

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
        .filter(old -> !old.form().equals(next.form()))
        .map(old ->
            "\nThis takes the place of my question about "
                + old.form().fields().get(old.index()).label()
                + "; what you answered is kept.");
  }

  public Optional<Question> find(Account account, Place place, Instant now) {
    return questions
        .find(account, place)
        .filter(question -> now.isBefore(question.askedAt().plus(lapse)));
  }

  public void close(Question question) {
    questions.close(question.account(), question.place());
  }
}
