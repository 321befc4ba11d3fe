package headway.chat.discord;

import headway.chat.Action;
import headway.chat.Request.Input;
import headway.chat.discord.part.Asked;
import headway.chat.discord.part.FormModal;
import headway.chat.discord.part.PressedOn;
import headway.chat.discord.part.Rows;
import headway.store.Offer;
import headway.store.Offers;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// Takes presses on buttons; what was pressed on loses its buttons once the deed is done.
final class PressEars extends ListenerAdapter {
  private final Counter counter;
  private final Offers offers;
  private final Forms forms;

  PressEars(Counter counter, Offers offers, Forms forms) {
    this.counter = counter;
    this.offers = offers;
    this.forms = forms;
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    counter.comes(event, exchange -> pressed(event, event.getComponentId(), exchange));
  }

  private void pressed(ButtonInteractionEvent event, String button, Exchange exchange) {
    Optional<Asked> form = FormModal.opened(button);
    Optional<String> filled = FormModal.refilled(button);
    Optional<String> offer = Rows.offer(button);
    if (form.isPresent()) {
      forms.open(exchange, form.get());
    } else if (filled.isPresent()) {
      forms.openAgain(exchange, filled.get());
    } else if (offer.isPresent()) {
      press(event, offer.get(), exchange);
    } else {
      exchange.answering().ifPresent(Answering::acknowledge);
    }
  }

  private void press(ButtonInteractionEvent event, String offer, Exchange exchange) {
    Optional<Action> action = offers.find(offer).map(Offer::button).map(button -> button.action());
    counter.take(
        Sender.of(event),
        Places.of(event),
        new Input.Press(offer),
        exchange,
        action.filter(Action::opensForm).isPresent(),
        () -> {
          if (action.filter(done -> !done.isRepeatable()).isPresent() && exchange.isDone()) {
            takeButtons(event, exchange);
          }
        });
  }

  private static void takeButtons(ButtonInteractionEvent event, Exchange exchange) {
    if (!exchange.hasReplaced(event.getChannelId() + "/" + event.getMessageId())) {
      String label = event.getButton().getLabel();
      exchange
          .answering()
          .ifPresent(answering ->
              answering.replace(PressedOn.of(event.getMessage(), exchange.outcome(), label)));
    }
  }
}
