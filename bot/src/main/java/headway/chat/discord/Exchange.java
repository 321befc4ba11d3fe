package headway.chat.discord;

import headway.chat.Letter;
import headway.chat.Message;
import headway.chat.Part;
import headway.chat.discord.part.LetterText;
import headway.domain.Account;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/// One thing that a person did, while it is answered: the ways to answer that end with it.
final class Exchange {
  static final ScopedValue<Exchange> CURRENT = ScopedValue.newInstance();

  private final Account account;
  private final String event;
  private final Optional<Answering> answering;
  private final AtomicInteger answers = new AtomicInteger();
  private final Set<String> replaced = new HashSet<>();
  private Optional<Message> last = Optional.empty();
  private Optional<Supplier<String>> refill = Optional.empty();
  private Optional<Runnable> unreached = Optional.empty();

  /// That of something to which Discord waits for an answer.
  static Exchange of(IReplyCallback event) {
    return new Exchange(
        Sender.account(event.getUser()),
        "discord/" + event.getId(),
        Optional.of(new Answering(event)));
  }

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
    last = Optional.of(letter.message());
  }

  /// Says why nothing was done; only whoever tried sees it.
  void refuse(String why) {
    answering.ifPresent(open -> open.say(LetterText.of(Message.mistake(why))));
  }

  /// What is to be done if no answer reaches whoever it is for.
  void whenUnreached(Runnable deed) {
    unreached = Optional.of(deed);
  }

  /// No answer reaches them; what is to be done then is done once.
  void isUnreached() {
    unreached.ifPresent(Runnable::run);
    unreached = Optional.empty();
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

  /// What was filled in can be kept, which names the button that shows it again.
  void refillable(Supplier<String> keeping) {
    refill = Optional.of(keeping);
  }

  /// The button that shows again what was filled in, where this tells what is wrong with it.
  Optional<String> refill(Letter letter) {
    return refill.filter(_ -> letter.message().isMistake()).map(Supplier::get);
  }
}
