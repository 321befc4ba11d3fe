package headway.flow.queue;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Habits;
import headway.flow.Caller;
import headway.flow.OwnDrafts;
import headway.flow.Reply;
import headway.flow.outlet.OutletBook;
import headway.store.Drafts;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Shows what is approved, and what became of the last ones.
public final class ShowQueue {
  private final Drafts drafts;
  private final DeliveryWords words;
  private final DeliveryDesk desk;
  private final int last;

  /// @param last how many past deliveries are shown
  public ShowQueue(Drafts drafts, OutletBook outlets, DeliveryDesk desk, int last) {
    this.drafts = drafts;
    this.words = new DeliveryWords(outlets);
    this.desk = desk;
    this.last = last;
  }

  private record Entry(Draft draft, Delivery delivery) {}

  public Reply all(Caller caller) {
    OwnDrafts own = OwnDrafts.of(drafts, caller.id());
    List<Entry> open =
        entries(own.queued()).stream()
            .filter(entry -> isQueued(entry.delivery()))
            .sorted(Comparator.comparing(entry -> entry.delivery().due()))
            .toList();
    List<Entry> ended =
        entries(own.latest()).stream()
            .filter(entry -> !isQueued(entry.delivery()))
            .sorted(Comparator.comparing(ShowQueue::endedAt).reversed())
            .limit(last)
            .toList();
    boolean held = caller.member().habits().is(Habits.Switch.QUEUE_HELD);
    Message message =
        Message.of(open.isEmpty() ? "Nothing is queued. `approve` puts a draft here." : "Queued:");
    message = listed(message, open, caller);
    if (held) {
      message = message.say("\nThe queue is held; `queue go` lets it run.");
    }
    if (!ended.isEmpty()) {
      message = listed(message.say("\nLately:"), ended, caller);
    }
    return Reply.of(held ? message.with(new Button("Let it run", Action.QUEUE_GO)) : message);
  }

  /// One delivery, with what can be done about it.
  public Reply one(Caller caller, int number) {
    Draft draft = desk.find(caller, number);
    Delivery delivery = draft.delivery(number).orElseThrow();
    Message message =
        words.line(draft, delivery, caller.zone()).say("\n\n").quote(delivery.post().text());
    return Reply.of(message.with(DeliveryButtons.of(delivery)));
  }

  private Message listed(Message before, List<Entry> entries, Caller caller) {
    Message message = before;
    for (Entry entry : entries) {
      message = message.say("\n").then(words.line(entry.draft(), entry.delivery(), caller.zone()));
    }
    return message;
  }

  private static List<Entry> entries(List<Draft> drafts) {
    return drafts.stream()
        .flatMap(draft -> draft.progress().deliveries().stream().map(q -> new Entry(draft, q)))
        .toList();
  }

  /// Whether it is still to happen; what was refused or is unsure has become of it.
  private static boolean isQueued(Delivery delivery) {
    return switch (delivery.state()) {
      case DeliveryState.Waiting _,
          DeliveryState.Sending _,
          DeliveryState.Late _,
          DeliveryState.Handed _ ->
          true;
      case DeliveryState.Published _,
          DeliveryState.Refused _,
          DeliveryState.Unsure _,
          DeliveryState.Cancelled _,
          DeliveryState.Lapsed _ ->
          false;
    };
  }

  private static Instant endedAt(Entry entry) {
    return switch (entry.delivery().state()) {
      case DeliveryState.Published published -> published.at();
      case DeliveryState.Cancelled cancelled -> cancelled.at();
      case DeliveryState.Lapsed lapsed -> lapsed.at();
      case DeliveryState.Refused refused -> refused.at();
      case DeliveryState.Unsure unsure -> unsure.at();
      case DeliveryState.Waiting _,
          DeliveryState.Sending _,
          DeliveryState.Late _,
          DeliveryState.Handed _ ->
          entry.delivery().due();
    };
  }
}
