package headway.chat.discord.part;

import headway.chat.Audience;
import headway.chat.Form;
import headway.chat.Letter;
import headway.chat.Place;
import headway.domain.Channel;
import headway.domain.ChatKind;

/// What a form asks, and where; written into the form itself.
///
/// @param server empty in the conversation with the bot
public record Asked(String server, String channel, String question) {
  public static Asked of(Letter letter, Audience to) {
    String question = letter.question().orElse("");
    return switch (to) {
      case Audience.Direct _ -> new Asked("", "", question);
      case Audience.Whisper in -> new Asked(in.channel().tenant(), in.channel().id(), question);
    };
  }

  /// Whether it asks what that form asks.
  public boolean isFor(Form form) {
    return question.startsWith(form.kind().name() + "|" + form.subject() + "|");
  }

  static Asked read(String written) {
    String[] words = written.split(" ", 3);
    return words.length == 3 ? new Asked(words[0], words[1], words[2]) : new Asked("", "", written);
  }

  String written() {
    return server + " " + channel + " " + question;
  }

  public Place place() {
    return channel.isEmpty()
        ? new Place.Direct()
        : new Place.InChannel(new Channel(ChatKind.DISCORD, server, channel));
  }
}
