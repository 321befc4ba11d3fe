package headway.chat.discord.peer;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// One interaction: who asked, and what the bot has answered so far.
final class Asked {
  static final int COMMAND = 2;
  static final int COMPONENT = 3;
  static final int AUTOCOMPLETE = 4;
  static final int MODAL = 5;

  /// What the token of each begins with.
  static final String TOKEN = "token-";

  private static final Duration FIRST = Duration.ofSeconds(3);
  private static final Duration LIFE = Duration.ofMinutes(15);

  private final String id;
  private final int type;
  private final Person by;
  private final Place place;
  private final Optional<String> source;
  private final CountDownLatch answered = new CountDownLatch(1);
  private long told;
  private long taken;
  private Optional<Integer> answer = Optional.empty();
  private Optional<String> original = Optional.empty();

  /// @param source the message of its component, or of the component that opened its form
  Asked(String id, int type, Person by, Place place, Optional<String> source) {
    this.id = id;
    this.type = type;
    this.by = by;
    this.place = place;
    this.source = source;
  }

  String id() {
    return id;
  }

  String token() {
    return TOKEN + id;
  }

  int type() {
    return type;
  }

  Person by() {
    return by;
  }

  Place place() {
    return place;
  }

  Optional<String> source() {
    return source;
  }

  /// The message that answered first, or the component's where the answer was to keep it.
  synchronized Optional<String> original() {
    return original;
  }

  synchronized void original(String post) {
    original = Optional.of(post);
  }

  /// Takes its one first answer, in time.
  synchronized void take(int how, Instant now) {
    if (answer.isPresent()) {
      throw new RefusedException(Refusal.ACKNOWLEDGED);
    }
    if (now.isAfter(Timeline.made(id).plus(FIRST))) {
      throw new RefusedException(Refusal.UNKNOWN_INTERACTION);
    }
    answer = Optional.of(how);
    taken = System.nanoTime();
  }

  /// The bot is told of it now.
  synchronized void tell() {
    told = System.nanoTime();
  }

  /// The first answer stands; whoever waits for it goes on.
  void done() {
    answered.countDown();
  }

  /// From the telling to the first answer.
  synchronized Duration took() {
    return Duration.ofNanos(taken - told);
  }

  /// The first answer was refused, so another may come.
  synchronized void untake() {
    answer = Optional.empty();
  }

  /// Its token still opens its messages.
  synchronized void requireOpen(Instant now) {
    if (now.isAfter(Timeline.made(id).plus(LIFE))) {
      throw new RefusedException(Refusal.ENDED_TOKEN);
    }
    if (answer.isEmpty()) {
      throw new RefusedException(Refusal.UNKNOWN_WEBHOOK);
    }
  }

  synchronized Optional<Integer> answer() {
    return answer;
  }

  /// Until the bot has answered first, three seconds at most.
  boolean isAnswered() {
    try {
      return answered.await(FIRST.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException fault) {
      throw new AssertionError(fault);
    }
  }
}
