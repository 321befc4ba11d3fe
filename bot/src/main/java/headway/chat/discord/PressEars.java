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
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// Takes presses on buttons, and answers chosen from a list; what was pressed on loses its buttons
/// once the deed is done.
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

  @Override
  public void onStringSelectInteraction(StringSelectInteractionEvent event) {
    String chosen = event.getValues().stream().findFirst().orElse("");
    counter.comes(event, exchange -> pressed(event, chosen, exchange));
  }

  private void pressed(
      GenericComponentInteractionCreateEvent event, String button, Exchange exchange) {
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

  private void press(
      GenericComponentInteractionCreateEvent event, String offer, Exchange exchange) {
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

  private static void takeButtons(GenericComponentInteractionCreateEvent event, Exchange exchange) {
    if (!exchange.hasReplaced(event.getChannelId() + "/" + event.getMessageId())) {
      exchange
          .answering()
          .ifPresent(answering ->
              answering.replace(
                  PressedOn.of(event.getMessage(), exchange.outcome(), label(event))));
    }
  }

  /// What was pressed or chosen says so itself.
  private static String label(GenericComponentInteractionCreateEvent event) {
    return switch (event) {
      case ButtonInteractionEvent pressed -> pressed.getButton().getLabel();
      case StringSelectInteractionEvent chosen ->
          chosen.getSelectedOptions().stream().map(SelectOption::getLabel).findFirst().orElse("");
      default -> "";
    };
  }
}
