package headway.chat.discord;

import headway.chat.Form;
import headway.chat.FormBefore;
import headway.chat.Request.Input;
import headway.chat.discord.part.Asked;
import headway.chat.discord.part.FormAnswers;
import headway.chat.discord.part.FormModal;
import headway.chat.discord.part.PressedOn;
import headway.chat.discord.part.Refilled;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// Takes filled forms; one with a mistake in it can be opened again with all that was filled in.
final class FormEars extends ListenerAdapter {
  private final Counter counter;
  private final Forms forms;

  FormEars(Counter counter, Forms forms) {
    this.counter = counter;
    this.forms = forms;
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    FormModal.asked(event.getModalId())
        .ifPresent(asked -> counter.comes(event, exchange -> filled(event, asked, exchange)));
  }

  private void filled(ModalInteractionEvent event, Asked asked, Exchange exchange) {
    Optional<Form> form = forms.find(exchange.account(), asked);
    FormBefore before =
        form.map(FormBefore::of)
            .orElseGet(() -> new FormBefore(Map.of()))
            .of(FormAnswers.shown(event.getValues()));
    Map<String, String> answers = before.withEmptied(FormAnswers.of(event.getValues(), form));
    form.map(open -> Refilled.of(open, answers))
        .ifPresent(given ->
            exchange.refillable(() -> forms.keep(exchange.account(), event.getId(), given, asked)));
    counter.take(
        Sender.of(event),
        asked.place(),
        new Input.Submission(asked.question(), answers, before.signs()),
        exchange,
        false,
        () -> tell(event, exchange));
  }

  /// What it was opened from says what became of it; a card that stands for all stays as it is.
  private static void tell(ModalInteractionEvent event, Exchange exchange) {
    boolean says = exchange.isDone() && !exchange.outcome().isEmpty();
    Optional.ofNullable(event.getMessage())
        .filter(from -> says && (from.isEphemeral() || !event.isFromGuild()))
        .filter(from -> !exchange.hasReplaced(event.getChannelId() + "/" + from.getId()))
        .ifPresent(from -> tell(from, exchange));
  }

  private static void tell(Message from, Exchange exchange) {
    exchange
        .answering()
        .ifPresent(answering -> answering.replace(PressedOn.of(from, exchange.outcome(), "")));
  }
}
