package headway.chat.console;

import headway.chat.Letter;
import java.time.Instant;
import java.util.Optional;

/// A message as it stands on the console.
///
/// @param updates the id of the message it replaces
/// @param to `@name` or `#channel`
record Shown(String id, Optional<String> updates, Instant at, String to, Letter letter) {}
