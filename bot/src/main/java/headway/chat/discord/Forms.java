package headway.chat.discord;

import headway.chat.Form;
import headway.chat.Place;
import headway.chat.discord.part.Asked;
import headway.chat.discord.part.FormModal;
import headway.chat.talk.Recent;
import headway.domain.Account;
import headway.store.Question;
import headway.store.Questions;
import headway.store.StoreException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import net.dv8tion.jda.api.modals.Modal;

/// Opens the form of a question that is still open, and one with a mistake in it again.
final class Forms {
  private static final String CLOSED =
      "That question is closed; what you answered is kept. Ask for it again.";
  private static final String GONE =
      "I no longer have what you filled in there. Ask for the form again.";

  private static final String LATE = "That took too long to open. Press it once more.";

  /// As long as a message that only one person sees can be pressed on.
  private static final Duration KEPT = Duration.ofMinutes(15);

  private static final Duration OPEN = Duration.ofDays(1);

  private static final int MOST = 1_000;

  private final Questions questions;
  private final Recent<String, Filled> filled;

  /// What is asked by nothing but a modal, by account and place.
  private final Recent<String, Asked> unspoken;

  /// Forms whose question was left, by account and question; their modals may still be open.
  private final Recent<String, Form> left;

  /// What stands in the modals that may be open, by account and question.
  private final Recent<String, Form> shown;

  Forms(Questions questions, InstantSource clock) {
    this.questions = questions;
    this.filled = new Recent<>(KEPT, clock, MOST);
    this.unspoken = new Recent<>(OPEN, clock, MOST);
    this.left = new Recent<>(OPEN, clock, MOST);
    this.shown = new Recent<>(OPEN, clock, MOST);
  }

  /// A modal alone asks it, which Discord doesn't tell to be closed.
  void asksUnspoken(Account account, Asked asked, Form form) {
    unspoken.put(Question.key(account, asked.place()), asked);
    isShown(account, asked, form);
  }

  /// A message asks, which words answer.
  void asksAloud(Account account, Place place) {
    unspoken.forget(Question.key(account, place));
  }

  /// Whoever writes words has left a modal that asks them something; the words are no answer to it.
  void leave(Account account, Place place) {
    String key = Question.key(account, place);
    Optional<Asked> asked = unspoken.find(key);
    asked
        .flatMap(modal -> questions.find(account, place).filter(open -> modal.isFor(open.form())))
        .ifPresent(open -> {
          left.put(key + asked.get().question(), open.form());
          questions.close(open);
        });
    unspoken.forget(key);
  }

  private record Filled(Account by, Form form, Asked asked) {}

  /// The form of that question, while it is open or its modal may be; while the store is away, the
  /// one that was shown of late.
  Optional<Form> find(Account account, Asked asked) {
    String key = Question.key(account, asked.place());
    try {
      return questions
          .find(account, asked.place())
          .map(Question::form)
          .filter(asked::isFor)
          .or(() -> left.find(key + asked.question()));
    } catch (StoreException _) {
      return shown.find(key + asked.question());
    }
  }

  /// Keeps what was filled in, and names the button that shows it once more.
  String keep(Account by, String name, Form form, Asked asked) {
    filled.put(name, new Filled(by, form, asked));
    return FormModal.refill(name);
  }

  void open(Exchange exchange, Asked asked) {
    show(exchange, find(exchange.account(), asked), asked, CLOSED);
  }

  void openAgain(Exchange exchange, String name) {
    filled
        .find(name)
        .filter(kept -> kept.by().equals(exchange.account()))
        .ifPresentOrElse(
            kept -> show(exchange, Optional.of(kept.form()), kept.asked(), GONE),
            () -> exchange.refuse(GONE));
  }

  private void show(Exchange exchange, Optional<Form> form, Asked asked, String otherwise) {
    Optional<Modal> modal = form.flatMap(open -> FormModal.of(open, asked));
    if (modal.isEmpty()) {
      exchange.refuse(otherwise);
    } else if (exchange.answering().filter(open -> open.open(modal.get())).isPresent()) {
      isShown(exchange.account(), asked, form.orElseThrow());
    } else {
      exchange.refuse(LATE);
    }
  }

  private void isShown(Account account, Asked asked, Form form) {
    shown.put(Question.key(account, asked.place()) + asked.question(), form);
  }
}
