package headway.chat;

import headway.domain.Account;
import headway.domain.Channel;

/// Who sees a message.
public sealed interface Audience {
  /// One person, in the conversation with the bot.
  record Direct(Account account) implements Audience {}

  /// One person, privately, as the answer to words in a channel.
  record Whisper(Channel channel, Account account) implements Audience {}

  /// Where it stands.
  default Place place() {
    return switch (this) {
      case Direct _ -> new Place.Direct();
      case Whisper whisper -> new Place.InChannel(whisper.channel());
    };
  }

  /// The person addressed.
  default Account account() {
    return switch (this) {
      case Direct direct -> direct.account();
      case Whisper whisper -> whisper.account();
    };
  }
}
