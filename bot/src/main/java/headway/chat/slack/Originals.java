package headway.chat.slack;

import headway.chat.slack.block.PressedOn;
import headway.chat.slack.block.Shown;
import headway.chat.talk.Recent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What messages with buttons said, by their offers, as long as somebody may press on them.
///
/// Slack doesn't tell what an ephemeral message said when it is pressed on, nor on which message a
/// form was opened. What is not known here (after a restart, say) is left as it stands.
final class Originals {
  private static final Duration LIFE = Duration.ofHours(12);
  private static final Duration OPEN = Duration.ofMinutes(30);
  private static final int MOST = 2_000;

  private final Recent<String, Shown> whispered;
  private final Recent<String, Original> opening;

  Originals(InstantSource clock) {
    whispered = new Recent<>(LIFE, clock, MOST);
    opening = new Recent<>(OPEN, clock, MOST);
  }

  /// A message that can be shown anew.
  record Original(Shown shown, Consumer<Shown> replacing) {
    void becomes(Shown next) {
      replacing.accept(next);
    }
  }

  void whisper(List<String> offers, Shown shown) {
    offers.forEach(offer -> whispered.put(offer, shown));
  }

  Optional<Shown> whispered(String offer) {
    return whispered.find(offer);
  }

  /// Keeps the message on which a form was opened, until the form is filled in.
  void opened(String offer, Original original) {
    opening.put(offer, original);
  }

  /// Shows there what became of it, once the form's last answer is given.
  void end(Exchange exchange) {
    if (exchange.isDone() && !exchange.outcome().isEmpty()) {
      exchange
          .opener()
          .flatMap(opening::find)
          .ifPresent(
              original -> original.becomes(PressedOn.ending(original.shown(), exchange.outcome())));
      exchange.opener().ifPresent(opening::forget);
    }
  }
}
