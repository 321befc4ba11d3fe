package headway.chat.discord;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// What Discord knows a message by that is sent once more: for two minutes it takes a second one of
/// the same nonce for the first.
final class Nonce {
  private static final int LONGEST = 25;

  private Nonce() {}

  /// The same for the same key.
  static String of(String key) {
    return of(UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
  }

  /// One that no other message has.
  static String fresh() {
    return of(UUID.randomUUID());
  }

  private static String of(UUID id) {
    return id.toString().replace("-", "").substring(0, LONGEST);
  }
}
