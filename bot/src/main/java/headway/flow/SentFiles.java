package headway.flow;

import headway.chat.Chat;
import headway.chat.SentFile;
import headway.domain.ChatKind;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/// Files that members send along with what they say; one is dealt with after the other, since each
/// takes much memory.
public final class SentFiles {
  private static final long LARGEST = 10L << 20;

  private final Map<ChatKind, Chat> chats;
  private final Semaphore turn = new Semaphore(1);

  public SentFiles(Map<ChatKind, Chat> chats) {
    this.chats = Map.copyOf(chats);
  }

  /// Does something with the file whose address the words are; empty where they are no address of a
  /// file in the caller's chat.
  public <T> Optional<T> take(Caller caller, String words, Function<SentFile, T> use) {
    turn.acquireUninterruptibly();
    try {
      return Optional.ofNullable(chats.get(caller.account().chat()))
          .flatMap(chat -> chat.sentFile(words.strip(), LARGEST))
          .map(use);
    } finally {
      turn.release();
    }
  }
}
