package headway.chat.slack;

import com.slack.api.model.view.View;
import headway.chat.Audience;
import headway.chat.FormBefore;
import headway.chat.Letter;
import headway.chat.Part;
import headway.chat.Place;
import headway.domain.Channel;
import headway.domain.ChatKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a modal asks, and where its answer belongs; written into the modal itself.
///
/// @param opener the offer whose button opened it; empty where none did
/// @param before what stood in its fields
record Asked(String channel, String opener, String question, FormBefore before) {
  private static final char OPENED = '@';
  private static final String SIGN = "=";
  private static final FormBefore NOTHING = new FormBefore(Map.of());

  static Asked of(Letter letter, Audience to, Optional<String> opener) {
    String channel =
        switch (to) {
          case Audience.Direct _ -> "";
          case Audience.Whisper whisper -> whisper.channel().id();
        };
    FormBefore before = letter.message().form().map(FormBefore::of).orElse(NOTHING);
    return new Asked(channel, opener.orElse(""), letter.question().orElse(""), before);
  }

  static Asked read(String written) {
    String[] lines = written.split("\n", 2);
    FormBefore before = lines.length == 2 ? before(lines[1]) : NOTHING;
    String asked = lines[0];
    int end = asked.indexOf(' ');
    if (end < 0) {
      return new Asked("", "", asked, before);
    }
    String[] places = asked.substring(0, end).split(String.valueOf(OPENED), 2);
    String opener = places.length == 2 ? places[1] : "";
    return new Asked(places[0], opener, asked.substring(end + 1), before);
  }

  private static FormBefore before(String written) {
    return new FormBefore(
        Stream.of(written.split(" "))
            .map(sign -> sign.split(SIGN, 2))
            .filter(sign -> sign.length == 2)
            .collect(Collectors.toMap(sign -> sign[0], sign -> sign[1])));
  }

  static Asked read(View view) {
    return read(Optional.ofNullable(view.getPrivateMetadata()).orElse(""));
  }

  String written() {
    String signs =
        before.signs().entrySet().stream()
            .map(sign -> sign.getKey() + SIGN + sign.getValue())
            .sorted()
            .collect(Collectors.joining(" "));
    String asked = channel + (opener.isEmpty() ? "" : OPENED + opener) + " " + question;
    return signs.isEmpty() ? asked : asked + "\n" + signs;
  }

  /// The same once the person was told of what is newer in some fields.
  Asked after(FormBefore newer) {
    return new Asked(channel, opener, question, before.then(newer));
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
