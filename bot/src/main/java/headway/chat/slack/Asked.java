package headway.chat.slack;

import headway.chat.Audience;
import headway.chat.Letter;
import headway.chat.Part;
import headway.chat.Place;
import headway.domain.Channel;
import headway.domain.ChatKind;
import java.util.stream.Collectors;

/// What a modal asks, and where its answer belongs; written into the modal itself.
record Asked(String channel, String question) {
  static Asked of(Letter letter, Audience to) {
    String channel =
        switch (to) {
          case Audience.Direct _ -> "";
          case Audience.Whisper whisper -> whisper.channel().id();
        };
    return new Asked(channel, letter.question().orElse(""));
  }

  static Asked read(String written) {
    int end = written.indexOf(' ');
    return end < 0
        ? new Asked("", written)
        : new Asked(written.substring(0, end), written.substring(end + 1));
  }

  String written() {
    return channel + " " + question;
  }

  Place place(String team) {
    return channel.isEmpty()
        ? new Place.Direct()
        : new Place.InChannel(new Channel(ChatKind.SLACK, team, channel));
  }

  /// The words of a mistake, as they stand beside a field.
  static String mistake(Letter letter) {
    return letter.message().parts().stream()
        .flatMap(part ->
            part instanceof Part.Mistake(String text)
                ? java.util.stream.Stream.of(text)
                : java.util.stream.Stream.of())
        .collect(Collectors.joining(" "));
  }
}
