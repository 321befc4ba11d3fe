package headway.chat.discord;

import headway.chat.Action;
import headway.chat.Place;
import headway.chat.Request.Input;
import headway.chat.discord.part.Asked;
import headway.chat.discord.part.FormAnswers;
import headway.chat.discord.part.FormModal;
import headway.chat.discord.part.PressedOn;
import headway.chat.discord.part.Rows;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.store.Offer;
import headway.store.Offers;
import java.util.Optional;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/// Takes commands, presses and filled forms; each is kept before Discord is told that it was heard.
final class InteractionEars extends ListenerAdapter {
  private static final int LONGEST = 1_000;

  private final Counter counter;
  private final Offers offers;
  private final Forms forms;
  private final SlashWords slash;

  InteractionEars(Counter counter, Offers offers, Forms forms, SlashWords slash) {
    this.counter = counter;
    this.offers = offers;
    this.forms = forms;
    this.slash = slash;
  }

  @Override
  public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
    hear(event, "/headway " + slash.words(event));
  }

  @Override
  public void onMessageContextInteraction(MessageContextInteractionEvent event) {
    String text = Heard.words(event.getTarget().getContentRaw());
    String words = text.replaceAll("\\s+", " ").strip();
    String what =
        Heard.firstLink(text).orElse(words.substring(0, Math.min(words.length(), LONGEST)));
    hear(event, "/headway suggest " + what);
  }

  private void hear(IReplyCallback event, String words) {
    Exchange exchange = exchange(event);
    counter.take(sender(event), place(event), new Input.Line(words), exchange, false, () -> {});
  }

  @Override
  public void onButtonInteraction(ButtonInteractionEvent event) {
    Optional<Asked> form = FormModal.opened(event.getComponentId());
    if (form.isPresent()) {
      forms.open(event, form.get());
      return;
    }
    Rows.offer(event.getComponentId()).ifPresent(offer -> press(event, offer));
  }

  private void press(ButtonInteractionEvent event, String offer) {
    Optional<Action> action = offers.find(offer).map(Offer::button).map(button -> button.action());
    Exchange exchange = exchange(event);
    counter.take(
        sender(event),
        place(event),
        new Input.Press(offer),
        exchange,
        action.filter(Action::opensForm).isPresent(),
        () -> {
          if (action.filter(done -> !done.isRepeatable()).isPresent() && !exchange.isMistaken()) {
            takeButtons(event, exchange);
          }
        });
  }

  private static void takeButtons(ButtonInteractionEvent event, Exchange exchange) {
    if (!exchange.hasReplaced(event.getChannelId() + "/" + event.getMessageId())) {
      exchange
          .answering()
          .ifPresent(answering ->
              answering.replace(PressedOn.of(event.getMessage(), event.getButton().getLabel())));
    }
  }

  @Override
  public void onModalInteraction(ModalInteractionEvent event) {
    FormModal.asked(event.getModalId())
        .ifPresent(asked ->
            counter.take(
                sender(event),
                asked.place(),
                new Input.Submission(asked.question(), FormAnswers.of(event.getValues())),
                exchange(event),
                false,
                () -> {}));
  }

  private static Exchange exchange(IReplyCallback event) {
    return new Exchange(
        Sender.account(event.getUser()),
        "discord/" + event.getId(),
        Optional.of(new Answering(event)));
  }

  private static Sender sender(Interaction event) {
    return Sender.of(event.getUser(), event.getMember());
  }

  private static Place place(Interaction event) {
    return Optional.ofNullable(event.getGuild())
        .<Place>map(server ->
            new Place.InChannel(
                new Channel(
                    ChatKind.DISCORD, server.getId(), String.valueOf(event.getChannelId()))))
        .orElseGet(Place.Direct::new);
  }
}
