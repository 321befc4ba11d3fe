package headway.flow.queue;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.flow.Caller;
import headway.flow.outlet.OutletBook;
import java.util.ArrayList;
import java.util.List;

/// What an approval answers: the place and who can read it, the time, the whole text.
final class ApprovalCard {
  private final OutletBook outlets;

  ApprovalCard(OutletBook outlets) {
    this.outlets = outlets;
  }

  Message message(Caller caller, Draft draft, List<Delivery> waiting) {
    Message message = Message.EMPTY;
    for (Delivery delivery : waiting) {
      message = message.line().then(line(caller, draft, delivery));
    }
    message =
        message.say("\nChange a word and I'll ask you again.\n\n").quote(draft.content().text());
    if (!draft.content().credit().isEmpty()) {
      message = message.say("\n\nWill notify: ").quote(String.join(", ", draft.content().credit()));
    }
    return message.with(buttons(waiting));
  }

  private Message line(Caller caller, Draft draft, Delivery delivery) {
    Message message =
        Message.of(draft.shortName() + " goes to " + outlets.described(delivery.outlet()) + " on ")
            .when(delivery.due(), caller.zone())
            .say(" (" + delivery.shortName() + ").");
    boolean held = delivery.state() instanceof DeliveryState.Waiting waiting && waiting.held();
    return held ? message.say(" Your queue is held, so it waits for `queue go`.") : message;
  }

  private static List<Button> buttons(List<Delivery> waiting) {
    List<Button> buttons = new ArrayList<>();
    buttons.add(new Button("See the queue", Action.SHOW_QUEUE));
    for (Delivery delivery : waiting) {
      String which = waiting.size() == 1 ? "" : " " + delivery.shortName();
      int revision = delivery.post().revision();
      buttons.add(new Button("Move" + which, Action.MOVE, delivery.shortName(), revision));
      buttons.add(new Button("Cancel" + which, Action.CANCEL, delivery.shortName(), revision));
    }
    return buttons;
  }
}
