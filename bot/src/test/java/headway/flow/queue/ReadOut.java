package headway.flow.queue;

import headway.chat.Button;
import headway.chat.Message;
import headway.chat.Part;
import headway.flow.Reply;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a member reads of a message, times in the zone they are shown in.
final class ReadOut {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

  private ReadOut() {}

  static String of(Reply reply) {
    return reply.said().stream()
        .map(said -> of(said.message()))
        .collect(Collectors.joining("\n--\n"));
  }

  static String of(Message message) {
    return message.parts().stream()
        .map(part ->
            switch (part) {
              case Part.Ours ours -> ours.text();
              case Part.Theirs theirs -> theirs.text();
              case Part.Mistake mistake -> mistake.text();
              case Part.Link link -> link.url();
              case Part.When when -> WHEN.format(when.at().atZone(when.zone()));
              case Part.Person person -> person.name();
              case Part.File file -> file.path();
              case Part.Grid grid -> grid.text();
            })
        .collect(Collectors.joining());
  }

  static Message last(Reply reply) {
    return reply.said().getLast().message();
  }

  static List<String> buttons(Message message) {
    return message.buttons().stream().map(Button::label).toList();
  }

  static List<String> buttons(Reply reply) {
    return buttons(last(reply));
  }
}
