package headway.chat.console;

import headway.chat.Request;
import headway.chat.Request.Input;
import headway.domain.Account;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// Makes requests of what was said and pressed; their event ids differ across restarts.
public final class Requests {
  private final String session;
  private final AtomicLong count = new AtomicLong();
  private final InstantSource clock;
  private final Presses presses;
  private final Predicate<Account> asked;

  /// Takes who is being asked something in the conversation with the bot.
  public Requests(
      RandomGenerator random, InstantSource clock, Presses presses, Predicate<Account> asked) {
    this.session = "console-%016x-".formatted(random.nextLong());
    this.clock = clock;
    this.presses = presses;
    this.asked = asked;
  }

  boolean isAsked(Speaker by) {
    return asked.test(by.account());
  }

  Request of(Spoken.Said said) {
    return request(said.by(), new Input.Line(said.words()));
  }

  Request of(Spoken.Pressed pressed) {
    Presses.Aim aim = presses.find(pressed);
    return request(aim.by(), new Input.Press(aim.offer()));
  }

  private Request request(Speaker by, Input input) {
    var from = new Request.From(by.account(), by.place(), ConsoleSpace.profile(by.account()));
    return new Request(session + count.incrementAndGet(), from, input, clock.instant());
  }
}
