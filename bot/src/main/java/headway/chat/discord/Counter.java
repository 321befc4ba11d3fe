package headway.chat.discord;

import headway.chat.Desk;
import headway.chat.Place;
import headway.chat.Profile;
import headway.chat.Request;
import headway.chat.Request.Input;
import headway.chat.talk.Turns;
import headway.domain.Account;
import headway.store.StoreException;
import java.time.Duration;
import java.time.InstantSource;

/// Where what people do in Discord is kept before Discord is told so, and answered after.
///
/// Nothing of it is done on the thread that hears, for on that thread Discord's heart beats too.
final class Counter implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /// To be kept takes one insert, and for some a question to Discord.
  private static final int COMING = 64;

  /// So long it may take until it is kept, or a form is open; Discord waits three seconds.
  private static final Duration SOON = Duration.ofMillis(1_800);

  private final Desk desk;
  private final DiscordPeople people;
  private final InstantSource clock;
  private final Turns coming = new Turns(PATIENCE, COMING);
  private final Turns turns = new Turns(PATIENCE);

  Counter(Desk desk, DiscordPeople people, InstantSource clock) {
    this.desk = desk;
    this.people = people;
    this.clock = clock;
  }

  /// Returns at once; what this person did before comes first.
  void comes(Account person, Runnable work) {
    coming.next(person.key(), work);
  }

  /// Returns as soon as it is kept, and Discord was told so; `done` comes after the answer. Where
  /// the store is slow, Discord is told that it was heard, and the answer says whether it was kept.
  ///
  /// @param form whether the answer may be a form, which must be the first
  void take(Sender by, Place place, Input input, Exchange exchange, boolean form, Runnable done) {
    Answering answering = exchange.answering().orElseThrow();
    answering.acknowledgeAfter(SOON);
    Runnable answer = accepted(by, place, input, exchange);
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

  /// Whether the answer may be a form.
  boolean asks(Input.Line said) {
    return desk.asks(said.text());
  }

  /// Words in a message, which Discord waits for no answer to.
  void hear(Sender by, Place place, Input input, Exchange exchange) {
    Runnable answer = accepted(by, place, input, exchange);
    turns.next(by.account().key(), () -> ScopedValue.where(Exchange.CURRENT, exchange).run(answer));
  }

  /// Returns at once; of the same turn one comes after the other.
  void aside(String turn, Runnable work) {
    coming.next(turn, work);
  }

  /// Who can't be looked up, as the store is away, is told so.
  private Runnable accepted(Sender by, Place place, Input input, Exchange exchange) {
    try {
      return desk.accept(request(by, place, input, exchange, people.profile(by)));
    } catch (StoreException fault) {
      Profile unknown = DiscordPeople.unknown(by);
      return () -> desk.refuse(request(by, place, input, exchange, unknown), fault);
    }
  }

  private Request request(Sender by, Place place, Input input, Exchange exchange, Profile profile) {
    var from = new Request.From(by.account(), place, profile);
    return new Request(exchange.event(), from, input, clock.instant());
  }

  @Override
  public void close() {
    coming.close();
    turns.close();
  }
}
