package headway.chat.slack;

import headway.chat.Desk;
import headway.chat.Place;
import headway.chat.Request;
import headway.chat.Request.Input;
import headway.chat.talk.Turns;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Consumer;

/// Where what people do in Slack is kept before Slack is told so, and answered after.
final class Counter implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Desk desk;
  private final SlackPeople people;
  private final Conversations conversations;
  private final InstantSource clock;
  private final Turns turns = new Turns(PATIENCE);
  private Consumer<Sender> after = _ -> {};

  Counter(Desk desk, SlackPeople people, Conversations conversations, InstantSource clock) {
    this.desk = desk;
    this.people = people;
    this.conversations = conversations;
    this.clock = clock;
  }

  /// What is to be done once somebody was answered.
  void afterwards(Consumer<Sender> work) {
    after = work;
  }

  /// Returns as soon as it is kept; `done` comes after the answer.
  void take(Sender by, Place place, Input input, Exchange exchange, Runnable done) {
    Runnable answer = desk.accept(request(by, place, input, exchange.event()));
    turns.next(
        by.account().key(),
        () -> {
          try {
            ScopedValue.where(Exchange.CURRENT, exchange).where(Exchange.PLACE, place).run(answer);
          } finally {
            exchange.end();
          }
          done.run();
          after.accept(by);
        });
  }

  /// Whether a form is all the answer to these words; Slack takes it for three seconds.
  boolean asks(String words) {
    return desk.asks(words);
  }

  /// Shows at once, on this thread, what the words show; nothing is done afterwards.
  void look(Sender by, Input input, Exchange exchange) {
    Request request = request(by, new Place.Direct(), input, exchange.event());
    ScopedValue.where(Exchange.CURRENT, exchange).run(() -> desk.look(request));
  }

  /// Work that asks nothing of the desk, in the person's turn.
  void later(Sender by, Runnable work) {
    turns.next(by.account().key(), work);
  }

  /// The same after a while, within which more of the kind may come.
  void later(Duration pause, Account account, Runnable work) {
    turns.next(pause, account.key(), work);
  }

  /// Where words in this channel were said.
  Place place(Sender by, String channel) {
    boolean direct = channel.startsWith("D") && conversations.isWith(by.account(), channel);
    return direct
        ? new Place.Direct()
        : new Place.InChannel(new Channel(ChatKind.SLACK, by.team(), channel));
  }

  InstantSource clock() {
    return clock;
  }

  private Request request(Sender by, Place place, Input input, String event) {
    var profile = people.profile(by.account(), by.name());
    return new Request(
        event, new Request.From(by.account(), place, profile), input, clock.instant());
  }

  @Override
  public void close() {
    turns.close();
  }
}
