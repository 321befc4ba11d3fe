package headway.command.line;

import java.util.Locale;
import java.util.Optional;

/// One word made plain, where it stands in the line, and the id that a chat's markup gave it.
public record Token(String text, int start, int end, Optional<String> id) {
  public String folded() {
    return text.toLowerCase(Locale.ROOT);
  }
}
