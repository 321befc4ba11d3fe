package headway.flow;

import headway.chat.Chat;
import headway.chat.SentFile;
import headway.domain.ChatKind;
import java.util.Map;
import java.util.Optional;

/// Files that members send along with what they say.
public final class SentFiles {
  private static final long LARGEST = 10L << 20;

  private final Map<ChatKind, Chat> chats;

  public SentFiles(Map<ChatKind, Chat> chats) {
    this.chats = Map.copyOf(chats);
  }

  /// The file by the address that the words are; empty where they are no address of a file in the
  /// caller's chat.
  public Optional<SentFile> of(Caller caller, String words) {
    return Optional.ofNullable(chats.get(caller.account().chat()))
        .flatMap(chat -> chat.sentFile(words.strip(), LARGEST));
  }
}
