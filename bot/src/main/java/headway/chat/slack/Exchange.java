package headway.chat.slack;

import headway.chat.Audience;
import headway.chat.Letter;
import headway.chat.Message;
import headway.chat.Part;
import headway.chat.Place;
import headway.domain.Account;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/// One thing that a person did, while it is answered: the ways to answer that end with it.
final class Exchange {
  static final ScopedValue<Exchange> CURRENT = ScopedValue.newInstance();

  /// Where that was done.
  static final ScopedValue<Place> PLACE = ScopedValue.newInstance();

  private final Account account;
  private final String event;
  private final Optional<ResponseUrl> url;
  private final Optional<Modal> modal;
  private final AtomicInteger answers = new AtomicInteger();
  private final Set<String> replaced = new HashSet<>();
  private final List<Letter> collected = new ArrayList<>();
  private boolean collecting;
  private final Optional<String> opener;
  private Optional<Message> last = Optional.empty();

  Exchange(Account account, String event, Optional<ResponseUrl> url, Optional<Modal> modal) {
    this(account, event, url, modal, Optional.empty());
  }

  /// One that has to do with a form.
  ///
  /// @param opener the offer whose button opened the form
  Exchange(
      Account account,
      String event,
      Optional<ResponseUrl> url,
      Optional<Modal> modal,
      Optional<String> opener) {
    this.opener = opener;
    this.account = account;
    this.event = event;
    this.url = url;
    this.modal = modal;
  }

  /// One whose answers are shown elsewhere.
  static Exchange collecting(Account account, String event) {
    Exchange exchange = new Exchange(account, event, Optional.empty(), Optional.empty());
    exchange.collecting = true;
    return exchange;
  }

  List<Letter> collected() {
    return List.copyOf(collected);
  }

  /// That of this thread, if it answers this person.
  static Optional<Exchange> with(Account account) {
    return CURRENT.isBound()
        ? Optional.of(CURRENT.get()).filter(exchange -> exchange.account.equals(account))
        : Optional.empty();
  }

  /// Whether a message to them stands where they did it.
  static boolean isWhere(Audience to) {
    return !PLACE.isBound() || PLACE.get().equals(to.place());
  }

  Account account() {
    return account;
  }

  String event() {
    return event;
  }

  Optional<ResponseUrl> url() {
    return url;
  }

  Optional<Modal> modal() {
    return modal;
  }

  Optional<String> opener() {
    return opener;
  }

  /// A name for an answer that has none of its own.
  String answerName() {
    return event + "/" + answers.incrementAndGet();
  }

  /// Keeps what is said, and tells whether it is collected instead of being sent.
  boolean collects(Letter letter) {
    last = Optional.of(letter.message());
    return collecting && collected.add(letter);
  }

  void replaced(String message) {
    replaced.add(message);
  }

  boolean hasReplaced(String message) {
    return replaced.contains(message);
  }

  /// Whether an answer was given, and no mistake.
  boolean isDone() {
    return last.filter(said -> !said.isMistake()).isPresent();
  }

  /// What became of the thing asked for, where the answer says so.
  List<Part> outcome() {
    return last.map(Message::outcome).orElse(List.of());
  }

  /// Nothing more is said.
  void end() {
    modal.ifPresent(shown -> shown.over(last.orElse(Message.EMPTY)));
  }
}
