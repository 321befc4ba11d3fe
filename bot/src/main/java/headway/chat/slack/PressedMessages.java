package headway.chat.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import headway.chat.slack.Originals.Original;
import headway.chat.slack.block.Shown;
import java.util.Optional;

/// Finds the message that a pressed button stands on, with the way to show it anew.
final class PressedMessages {
  private final SlackApi api;
  private final Originals originals;

  PressedMessages(SlackApi api, Originals originals) {
    this.api = api;
    this.originals = originals;
  }

  /// What was pressed on; a whispered one is remembered, since Slack doesn't tell what it said.
  Optional<Original> pressed(Sender by, BlockActionPayload pressed, Exchange exchange) {
    Optional<Shown> shown = shown(pressed);
    if (isWhispered(pressed)) {
      return shown.map(was ->
          new Original(
              was, next -> exchange.url().ifPresent(url -> url.replace(api.slack(), next))));
    }
    return Optional.ofNullable(pressed.getMessage())
        .filter(_ -> pressed.getChannel() != null)
        .map(message -> new MessageId(by.team(), pressed.getChannel().getId(), message.getTs()))
        .flatMap(id -> shown.map(was -> new Original(was, next -> replace(id, next, exchange))));
  }

  private Optional<Shown> shown(BlockActionPayload pressed) {
    return Optional.ofNullable(pressed.getMessage())
        .filter(message -> message.getBlocks() != null)
        .map(message ->
            new Shown(
                Optional.ofNullable(message.getText()).orElse("Headway"), message.getBlocks()))
        .or(() -> originals.whispered(pressed.getActions().getFirst().getValue()));
  }

  private static boolean isWhispered(BlockActionPayload pressed) {
    return Optional.ofNullable(pressed.getContainer())
        .filter(BlockActionPayload.Container::isEphemeral)
        .isPresent();
  }

  /// What the answer itself has changed stays so.
  private void replace(MessageId id, Shown next, Exchange exchange) {
    if (!exchange.hasReplaced(id.handle().value())) {
      id.replace(api, next);
    }
  }
}
