package headway.chat.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import headway.chat.Action;
import headway.chat.Place;
import headway.chat.Request.Input;
import headway.chat.slack.Originals.Original;
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
  private final Originals originals;
  private final PressedMessages messages;

  PressListener(SlackApi api, Counter counter, Offers offers, Originals originals) {
    this.originals = originals;
    this.messages = new PressedMessages(api, originals);
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
    Sender by = Senders.of(pressed);
    String offer = pressed.getActions().getFirst().getValue();
    Optional<Offer> known = offers.find(offer);
    Optional<Action> action = known.map(Offer::button).map(button -> button.action());
    Modal modal = modal(by, pressed);
    if (action.filter(Action::opensForm).isPresent() && !isInForm(pressed)) {
      modal.load();
    }
    ResponseUrl url =
        new ResponseUrl(Optional.ofNullable(pressed.getResponseUrl()).orElse(""), counter.clock());
    Optional<String> opener = opener(pressed, known);
    Exchange exchange =
        new Exchange(
            by.account(),
            "slack/" + pressed.getTriggerId(),
            Optional.of(url),
            Optional.of(modal),
            opener);
    Optional<Original> original = messages.pressed(by, pressed, exchange);
    opener
        .filter(offer::equals)
        .ifPresent(_ -> original.ifPresent(found -> originals.opened(offer, found)));
    counter.take(
        by,
        place(by, pressed),
        new Input.Press(offer),
        exchange,
        () -> {
          if (opener.isPresent()) {
            originals.end(exchange);
          } else if (action.filter(done -> !done.isRepeatable()).isPresent()) {
            original
                .filter(_ -> exchange.isDone())
                .ifPresent(found -> end(found, exchange, pressed));
          }
        });
  }

  /// The button that opened the form being filled in: this one, or one pressed before; one that
  /// stands for all stays as it is.
  private static Optional<String> opener(BlockActionPayload pressed, Optional<Offer> offer) {
    return isInForm(pressed)
        ? Asked.read(pressed.getView()).openedBy()
        : offer
            .filter(one -> one.addressee().isPresent() && one.button().action().opensForm())
            .map(Offer::id);
  }

  private static void end(Original original, Exchange exchange, BlockActionPayload pressed) {
    original.becomes(
        exchange.outcome().isEmpty()
            ? PressedOn.choosing(original.shown(), label(pressed))
            : PressedOn.ending(original.shown(), exchange.outcome()));
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
      return Asked.read(pressed.getView()).place(by.team());
    }
    return Optional.ofNullable(pressed.getChannel())
        .map(channel -> counter.place(by, channel.getId()))
        .orElseGet(Place.Direct::new);
  }

  private static String label(BlockActionPayload pressed) {
    return Optional.ofNullable(pressed.getActions().getFirst().getText())
        .map(BlockActionPayload.Action.Text::getText)
        .orElse("a button");
  }
}
