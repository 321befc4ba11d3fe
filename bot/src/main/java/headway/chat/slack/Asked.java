package headway.chat.slack;

import com.slack.api.model.view.View;
import headway.chat.Audience;
import headway.chat.Letter;
import headway.chat.Part;
import headway.chat.Place;
import headway.domain.Channel;
import headway.domain.ChatKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a modal asks, and where its answer belongs; written into the modal itself.
///
/// @param opener the offer whose button opened it; empty where none did
record Asked(String channel, String opener, String question) {
  private static final char OPENED = '@';

  static Asked of(Letter letter, Audience to, Optional<String> opener) {
    String channel =
        switch (to) {
          case Audience.Direct _ -> "";
          case Audience.Whisper whisper -> whisper.channel().id();
        };
    return new Asked(channel, opener.orElse(""), letter.question().orElse(""));
  }

  static Asked read(String written) {
    int end = written.indexOf(' ');
    if (end < 0) {
      return new Asked("", "", written);
    }
    String[] places = written.substring(0, end).split(String.valueOf(OPENED), 2);
    return new Asked(places[0], places.length == 2 ? places[1] : "", written.substring(end + 1));
  }

  static Asked read(View view) {
    return read(Optional.ofNullable(view.getPrivateMetadata()).orElse(""));
  }

  String written() {
    return channel + (opener.isEmpty() ? "" : OPENED + opener) + " " + question;
  }

  Optional<String> openedBy() {
    return Optional.of(opener).filter(offer -> !offer.isEmpty());
  }

  Place place(String team) {
    return channel.isEmpty()
        ? new Place.Direct()
        : new Place.InChannel(new Channel(ChatKind.SLACK, team, channel));
  }

  /// What is wrong, by the field that it is about; of two about one the first.
  static Map<String, String> mistakes(Letter letter) {
    Map<String, String> byField = new LinkedHashMap<>();
    for (Part part : letter.message().parts()) {
      if (part instanceof Part.Mistake(String words, String field)) {
        byField.putIfAbsent(field, words);
      }
    }
    return byField;
  }
}
