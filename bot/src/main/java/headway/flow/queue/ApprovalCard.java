package headway.flow.queue;

import headway.chat.Action;
import headway.chat.Button;
import headway.chat.Message;
import headway.domain.Delivery;
import headway.domain.DeliveryState;
import headway.domain.Draft;
import headway.domain.Fit;
import headway.domain.Outlet;
import headway.flow.Caller;
import headway.flow.Series;
import headway.flow.outlet.Fits;
import headway.flow.outlet.OutletBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What an approval answers: the place and who can read it, the time, the whole text.
final class ApprovalCard {
  private final OutletBook outlets;
  private final Fits fits;
  private final Predicate<Outlet> heldByLeads;

  /// @param heldByLeads whether a Lead holds what goes to that outlet
  ApprovalCard(OutletBook outlets, Fits fits, Predicate<Outlet> heldByLeads) {
    this.outlets = outlets;
    this.fits = fits;
    this.heldByLeads = heldByLeads;
  }

  Message message(Caller caller, Draft draft, List<Delivery> waiting) {
    Message message = Message.EMPTY;
    for (Delivery delivery : waiting) {
      message = message.line().then(line(caller, draft, delivery));
    }
    boolean changeable = waiting.stream().anyMatch(delivery -> isToCome(delivery, caller.now()));
    if (caller.isZoneOpen()) {
      message = message.say(" I read times in UTC until you tell me your city: `zone Lisbon`.");
    }
    message =
        message
            .say(changeable ? "\nChange a word and I'll ask you again.\n\n" : "\n\n")
            .quote(draft.content().text());
    message = draft.content().picture().map(p -> p.path()).map(message::showing).orElse(message);
    return message.with(buttons(waiting));
  }

  /// Whether there is time to change anything before it goes out.
  private static boolean isToCome(Delivery delivery, Instant now) {
    return delivery.due().isAfter(now)
        || (delivery.state() instanceof DeliveryState.Waiting waiting && waiting.held());
  }

  private Message line(Caller caller, Draft draft, Delivery delivery) {
    Message message =
        Message.of(draft.shortName() + way(caller, draft, delivery.outlet()) + " on ")
            .due(delivery.due(), caller.zone())
            .say(" (" + delivery.shortName() + ")");
    return credited(message, delivery).say("." + held(delivery));
  }

  private String way(Caller caller, Draft draft, Outlet outlet) {
    return switch (outlet) {
      case Outlet.ByHand _ -> " comes to you, to post by hand,";
      case Outlet.ToChannel _ ->
          " goes to "
              + outlets.described(outlet)
              + (isSplit(caller, draft, outlet) ? " in several messages" : "");
    };
  }

  private boolean isSplit(Caller caller, Draft draft, Outlet outlet) {
    return fits.of(draft, outlet, caller.member())
        .filter(fit -> fit.is(Fit.Beyond.SPLIT))
        .isPresent();
  }

  private String held(Delivery delivery) {
    boolean own = delivery.state() instanceof DeliveryState.Waiting waiting && waiting.held();
    return own
        ? " Your queue is held, so it waits for `queue go`."
        : heldByLeads.test(delivery.outlet())
            ? " A Lead holds what goes there for now, so it may wait."
            : "";
  }

  private Message credited(Message message, Delivery delivery) {
    List<String> people = delivery.post().credit();
    return switch (delivery.outlet()) {
      case Outlet.ByHand _ -> listed(message, "; to tag: ", people);
      case Outlet.ToChannel to -> {
        List<String> called =
            people.stream().filter(person -> outlets.calls(to.channel(), person)).toList();
        List<String> named = people.stream().filter(person -> !called.contains(person)).toList();
        Message said = listed(message, "; will notify: ", called);
        yield listed(said, "; will name, without notifying: ", named);
      }
    };
  }

  private static Message listed(Message message, String before, List<String> people) {
    return people.isEmpty() ? message : message.say(before).quote(Series.of(people));
  }

  static List<Button> buttons(List<Delivery> waiting) {
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
