package headway.chat;

import headway.domain.Channel;

/// Where words were said.
public sealed interface Place {
  /// Between the member and the bot alone.
  record Direct() implements Place {}

  record InChannel(Channel channel) implements Place {}

  /// The same for the same place, fit for a key.
  default String key() {
    return switch (this) {
      case Direct _ -> "direct";
      case InChannel in -> in.channel().key();
    };
  }
}
