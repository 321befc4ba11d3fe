package headway.chat.discord;

import headway.chat.Desk;
import headway.chat.Place;
import headway.chat.Request;
import headway.chat.Request.Input;
import headway.chat.talk.Turns;
import java.time.Duration;
import java.time.InstantSource;

/// Where what people do in Discord is kept before Discord is told so, and answered after.
final class Counter implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /// So long a form may take until it is open; Discord waits three seconds.
  private static final Duration FORM = Duration.ofMillis(1_800);

  private final Desk desk;
  private final DiscordPeople people;
  private final InstantSource clock;
  private final Turns turns = new Turns(PATIENCE);

  Counter(Desk desk, DiscordPeople people, InstantSource clock) {
    this.desk = desk;
    this.people = people;
    this.clock = clock;
  }

  /// Returns as soon as it is kept, and Discord was told so; `done` comes after the answer.
  ///
  /// @param form whether the answer may be a form, which must be the first
  void take(Sender by, Place place, Input input, Exchange exchange, boolean form, Runnable done) {
    Answering answering = exchange.answering().orElseThrow();
    if (form) {
      answering.acknowledgeAfter(FORM);
    }
    Runnable answer = desk.accept(request(by, place, input, exchange));
    if (!form) {
      answering.acknowledge();
    }
    turns.next(
        by.account().key(),
        () -> {
          ScopedValue.where(Exchange.CURRENT, exchange).run(answer);
          done.run();
          answering.end();
        });
  }

  /// Words in a message, which Discord waits for no answer to.
  void hear(Sender by, Place place, Input input, Exchange exchange) {
    turns.next(
        by.account().key(),
        () -> {
          Runnable answer = desk.accept(request(by, place, input, exchange));
          ScopedValue.where(Exchange.CURRENT, exchange).run(answer);
        });
  }

  /// Work that asks nothing of the desk, in the person's turn.
  void later(Sender by, Runnable work) {
    turns.next(by.account().key(), work);
  }

  private Request request(Sender by, Place place, Input input, Exchange exchange) {
    var from = new Request.From(by.account(), place, people.profile(by));
    return new Request(exchange.event(), from, input, clock.instant());
  }

  @Override
  public void close() {
    turns.close();
  }
}
