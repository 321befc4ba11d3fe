package headway.chat.discord;

import headway.chat.Desk;
import headway.chat.Place;
import headway.chat.Profile;
import headway.chat.Request;
import headway.chat.Request.Input;
import headway.chat.discord.checkup.Invitation;
import headway.chat.talk.Turns;
import headway.store.StoreException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/// Where what people do in Discord is kept before Discord is told so, and answered after.
///
/// Nothing of it is done on the thread that hears, for on that thread Discord's heart beats too.
final class Counter implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /// To be kept takes one insert, and for some a question to Discord.
  private static final int COMING = 64;

  /// So long it may take until it is kept, or a form is open; Discord waits three seconds.
  private static final Duration SOON = Duration.ofMillis(1_800);

  private static final String NOT_IN =
      "My commands are in this server, and I am not. Whoever manages it can add me: ";

  /// What is refused before it is known what it was.
  private static final Input NOTHING = new Input.Line("");

  private final Desk desk;
  private final DiscordPeople people;
  private final InstantSource clock;
  private final Turns coming = new Turns(PATIENCE, COMING);
  private final Turns turns = new Turns(PATIENCE);
  private final Turns asides = new Turns(PATIENCE);

  Counter(Desk desk, DiscordPeople people, InstantSource clock) {
    this.desk = desk;
    this.people = people;
    this.clock = clock;
  }

  /// Returns at once; what this person did before comes first. Where that or the store is slow,
  /// Discord is told that it was heard, and the answer says whether it was kept.
  void comes(IReplyCallback event, Consumer<Exchange> work) {
    if (Optional.ofNullable(event.getGuild()).filter(Guild::isDetached).isPresent()) {
      event.reply(NOT_IN + link(event.getJDA())).setEphemeral(true).queue(_ -> {}, _ -> {});
      return;
    }
    Exchange exchange = Exchange.of(event);
    exchange.answering().orElseThrow().acknowledgeAfter(SOON);
    coming.next(
        exchange.account().key(),
        () -> {
          try {
            work.accept(exchange);
          } catch (RuntimeException fault) {
            ScopedValue.where(Exchange.CURRENT, exchange)
                .run(refusal(Sender.of(event), Places.of(event), NOTHING, exchange, fault));
          }
        });
  }

  private static String link(JDA jda) {
    return "<" + Invitation.link(jda.getSelfUser().getApplicationId()) + ">";
  }

  /// Returns as soon as it is kept, and Discord was told so; `done` comes after the answer.
  ///
  /// @param form whether the answer may be a form, which must be the first
  void take(Sender by, Place place, Input input, Exchange exchange, boolean form, Runnable done) {
    Answering answering = exchange.answering().orElseThrow();
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

  /// Words in a message, which Discord waits for no answer to; returns at once.
  ///
  /// @param first what is to be done before they are taken
  void hear(Sender by, Place place, Input input, Exchange exchange, Runnable first) {
    String person = by.account().key();
    coming.next(
        person,
        () -> {
          Runnable answer = heard(by, place, input, exchange, first);
          turns.next(person, () -> ScopedValue.where(Exchange.CURRENT, exchange).run(answer));
        });
  }

  private Runnable heard(Sender by, Place place, Input input, Exchange exchange, Runnable first) {
    try {
      first.run();
      return accepted(by, place, input, exchange);
    } catch (StoreException fault) {
      return refusal(by, place, input, exchange, fault);
    }
  }

  /// Returns at once; of the same turn one comes after the other.
  void aside(String turn, Runnable work) {
    asides.next(turn, work);
  }

  /// Who can't be looked up, as the store is away, is told so.
  private Runnable accepted(Sender by, Place place, Input input, Exchange exchange) {
    try {
      return desk.accept(request(by, place, input, exchange, people.profile(by)));
    } catch (StoreException fault) {
      return refusal(by, place, input, exchange, fault);
    }
  }

  private Runnable refusal(
      Sender by, Place place, Input input, Exchange exchange, RuntimeException fault) {
    Profile unknown = DiscordPeople.unknown(by);
    return () -> desk.refuse(request(by, place, input, exchange, unknown), fault);
  }

  private Request request(Sender by, Place place, Input input, Exchange exchange, Profile profile) {
    var from = new Request.From(by.account(), place, profile);
    return new Request(exchange.event(), from, input, clock.instant());
  }

  @Override
  public void close() {
    coming.close();
    turns.close();
    asides.close();
  }
}
