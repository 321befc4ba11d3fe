package headway.chat.console;

import java.time.Instant;
import java.time.ZoneId;

/// How a message is written out: for people, or for scripts.
public enum Layout {
  PLAIN,
  JSON;

  /// What is written where time has passed between two messages.
  String pause(Instant before, Instant now, ZoneId zone) {
    return switch (this) {
      case PLAIN -> PlainLayout.pause(before, now, zone);
      case JSON -> "";
    };
  }

  String written(Shown shown) {
    return switch (this) {
      case PLAIN -> PlainLayout.written(shown);
      case JSON -> JsonLayout.written(shown);
    };
  }
}
