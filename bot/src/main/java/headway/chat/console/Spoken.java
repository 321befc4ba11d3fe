package headway.chat.console;

import java.util.Optional;

/// What a line turns out to be.
sealed interface Spoken {
  record Said(Speaker by, String words) implements Spoken {}

  /// A press of a button, counted from 1, of the latest message or of the one named.
  record Pressed(Speaker by, int button, Optional<String> message) implements Spoken {}

  /// Words for the clock.
  record Moved(Speaker by, String words) implements Spoken {}

  /// Begins with `# `: an answer while a question is open, else a note between the lines.
  record Remark(Said words) implements Spoken {}

  /// Nothing to answer: a blank line.
  record Silence() implements Spoken {}

  record Unclear(Speaker by, String why) implements Spoken {}
}
