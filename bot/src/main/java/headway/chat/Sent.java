package headway.chat;

import java.time.Duration;

/// What became of a message.
public sealed interface Sent {
  record Delivered(Handle handle) implements Sent {}

  /// The person takes no messages from the bot.
  record Closed(String reason) implements Sent {}

  /// Not now; the chat asks to wait.
  record Busy(Duration pause) implements Sent {}
}
