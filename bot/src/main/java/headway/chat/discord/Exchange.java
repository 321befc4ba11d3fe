package headway.chat.discord;

import headway.chat.Letter;
import headway.chat.Message;
import headway.domain.Account;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// One thing that a person did, while it is answered: the ways to answer that end with it.
final class Exchange {
  static final ScopedValue<Exchange> CURRENT = ScopedValue.newInstance();

  private final Account account;
  private final String event;
  private final Optional<Answering> answering;
  private final AtomicInteger answers = new AtomicInteger();
  private final Set<String> replaced = new HashSet<>();
  private Message last = Message.EMPTY;

  Exchange(Account account, String event, Optional<Answering> answering) {
    this.account = account;
    this.event = event;
    this.answering = answering;
  }

  /// That of this thread, if it answers this person.
  static Optional<Exchange> with(Account account) {
    return CURRENT.isBound()
        ? Optional.of(CURRENT.get()).filter(exchange -> exchange.account.equals(account))
        : Optional.empty();
  }

  Account account() {
    return account;
  }

  String event() {
    return event;
  }

  Optional<Answering> answering() {
    return answering;
  }

  /// A name for an answer that has none of its own.
  String answerName() {
    return event + "/" + answers.incrementAndGet();
  }

  void says(Letter letter) {
    last = letter.message();
  }

  void replaced(String message) {
    replaced.add(message);
  }

  boolean hasReplaced(String message) {
    return replaced.contains(message);
  }

  /// Whether what was asked for was not done.
  boolean isMistaken() {
    return last.isMistake();
  }
}
