package headway.flow.settings;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Habits.Switch;
import headway.domain.Member;
import headway.domain.week.Pause;
import headway.domain.week.Turn;
import headway.store.Drafts;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;

/// What a rest asks about the queue: to let it go out meanwhile, or to hold it.
public final class PausedQueue {
  private final Drafts drafts;

  public PausedQueue(Drafts drafts) {
    this.drafts = drafts;
  }

  /// Asks, if anything is due in the pause and not held already.
  Message ask(Message said, Member member, Pause pause) {
    List<String> due =
        drafts.queued(member.id()).stream()
            .flatMap(draft -> draft.progress().deliveries().stream())
            .filter(delivery -> isDue(delivery, pause, member.zone()))
            .map(Delivery::shortName)
            .toList();
    if (due.isEmpty() || member.habits().is(Switch.QUEUE_HELD)) {
      return said;
    }
    return said.say(
            "\nQueued for these days: "
                + due.stream().collect(Collectors.joining(", "))
                + ". Let it go out, or hold the queue until you are back?")
        .with(new Button("Let it go out", Action.LET_OUT), new Button("Hold", Action.HOLD));
  }

  static Message held(Member member) {
    return member.habits().is(Switch.QUEUE_HELD)
        ? Message.of(" Your queue is held; `queue go` lets it go on.")
            .with(new Button("Let it go on", Action.QUEUE_GO))
        : Message.EMPTY;
  }

  private static boolean isDue(Delivery delivery, Pause pause, ZoneId zone) {
    return delivery.state() instanceof DeliveryState.Waiting waiting
        && !waiting.held()
        && pause.covers(Turn.dayOf(waiting.nextAt(), zone));
  }
}
