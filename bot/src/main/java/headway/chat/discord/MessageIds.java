package headway.chat.discord;

import headway.chat.Handle;
import headway.domain.ChatKind;
import java.util.List;
import java.util.Optional;

/// The messages that one letter became, in one conversation with the bot; buttons are on the last.
record MessageIds(String channel, List<String> ids) {
  MessageIds {
    if (ids.isEmpty()) {
      throw new IllegalArgumentException("a letter is one message at least");
    }
    ids = List.copyOf(ids);
  }

  Handle handle() {
    return new Handle(ChatKind.DISCORD, channel + "/" + String.join(",", ids), true);
  }

  static Optional<MessageIds> read(Handle handle) {
    String[] words = handle.value().split("/", -1);
    return handle.durable() && words.length == 2
        ? Optional.of(new MessageIds(words[0], List.of(words[1].split(","))))
        : Optional.empty();
  }

  String last() {
    return ids.getLast();
  }
}
