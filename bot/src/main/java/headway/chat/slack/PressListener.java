package headway.chat.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.Message;
import com.slack.api.model.view.View;
import headway.chat.Action;
import headway.chat.Place;
import headway.chat.Request.Input;
import headway.chat.slack.block.Buttons;
import headway.chat.slack.block.PressedOn;
import headway.store.Offer;
import headway.store.Offers;
import java.util.Optional;
import java.util.regex.Pattern;

/// Takes presses on buttons; what was pressed on loses its buttons once the deed is done.
final class PressListener {
  private static final Pattern OURS = Pattern.compile(Pattern.quote(Buttons.OFFER) + ".+");

  private final SlackApi api;
  private final Counter counter;
  private final Offers offers;

  PressListener(SlackApi api, Counter counter, Offers offers) {
    this.api = api;
    this.counter = counter;
    this.offers = offers;
  }

  void on(App app) {
    app.blockAction(
        OURS,
        (request, context) -> {
          press(request.getPayload());
          return context.ack();
        });
    // Buttons of earlier versions, and inputs that tell each change: nothing to do.
    app.blockAction(Pattern.compile("(?!offer:).*"), (_, context) -> context.ack());
  }

  private void press(BlockActionPayload pressed) {
    Sender by = sender(pressed);
    String offer = pressed.getActions().getFirst().getValue();
    Optional<Action> action = offers.find(offer).map(Offer::button).map(button -> button.action());
    Modal modal = modal(by, pressed);
    if (action.filter(Action::opensForm).isPresent() && !isInForm(pressed)) {
      modal.load();
    }
    ResponseUrl url =
        new ResponseUrl(Optional.ofNullable(pressed.getResponseUrl()).orElse(""), counter.clock());
    Exchange exchange =
        new Exchange(
            by.account(), "slack/" + pressed.getTriggerId(), Optional.of(url), Optional.of(modal));
    counter.take(
        by,
        place(by, pressed),
        new Input.Press(offer),
        exchange,
        () -> {
          if (action.filter(done -> !done.isRepeatable()).isPresent() && !exchange.isMistaken()) {
            takeButtons(by, pressed, exchange);
          }
        });
  }

  private static boolean isInForm(BlockActionPayload pressed) {
    return Optional.ofNullable(pressed.getView())
        .filter(view -> "modal".equals(view.getType()))
        .isPresent();
  }

  private Modal modal(Sender by, BlockActionPayload pressed) {
    if (!isInForm(pressed)) {
      return Modal.openable(api, by.team(), pressed.getTriggerId());
    }
    Modal modal = Modal.open(api, by.team(), pressed.getView().getId());
    modal.loads();
    return modal;
  }

  private Place place(Sender by, BlockActionPayload pressed) {
    if (pressed.getView() != null) {
      String metadata = Optional.ofNullable(pressed.getView().getPrivateMetadata()).orElse("");
      return Asked.read(metadata).place(by.team());
    }
    return Optional.ofNullable(pressed.getChannel())
        .map(channel -> counter.place(by, channel.getId()))
        .orElseGet(Place.Direct::new);
  }

  private void takeButtons(Sender by, BlockActionPayload pressed, Exchange exchange) {
    Message message = pressed.getMessage();
    var container = Optional.ofNullable(pressed.getContainer());
    if (message == null || pressed.getChannel() == null) {
      container
          .filter(BlockActionPayload.Container::isEphemeral)
          .ifPresent(_ ->
              exchange
                  .url()
                  .ifPresent(url -> url.replace(api.slack(), PressedOn.nothing(label(pressed)))));
      return;
    }
    var id = new MessageId(by.team(), pressed.getChannel().getId(), message.getTs());
    var shown = PressedOn.of(message.getText(), message.getBlocks(), label(pressed));
    if (container.filter(BlockActionPayload.Container::isEphemeral).isPresent()) {
      exchange.url().ifPresent(url -> url.replace(api.slack(), shown));
    } else if (!exchange.hasReplaced(id.handle().value())) {
      id.replace(api, shown);
    }
  }

  private static String label(BlockActionPayload pressed) {
    return Optional.ofNullable(pressed.getActions().getFirst().getText())
        .map(BlockActionPayload.Action.Text::getText)
        .orElse("a button");
  }

  private static Sender sender(BlockActionPayload pressed) {
    var team = Optional.ofNullable(pressed.getTeam());
    var user = pressed.getUser();
    String enterprise =
        Optional.ofNullable(pressed.getEnterprise())
            .map(BlockActionPayload.Enterprise::getId)
            .or(() -> team.map(BlockActionPayload.Team::getEnterpriseId))
            .orElse("");
    String tenant =
        team.map(BlockActionPayload.Team::getId)
            .or(() -> Optional.ofNullable(pressed.getMessage()).map(Message::getTeam))
            .or(() -> Optional.ofNullable(pressed.getView()).map(View::getTeamId))
            .orElse(user.getTeamId());
    return Sender.of(tenant, enterprise, user.getId(), user.getName())
        .of(user.getTeamId(), enterprise);
  }
}
