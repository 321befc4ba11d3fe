package headway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The README, and the parts of it that are what the bot itself says.
final class Readme {
  private static final Path FILE = Path.of("README.md");
  private static final String CONVERSATION = "```text conversation\n";
  private static final String FENCE = "```\n";
  private static final String COMMANDS = "| say | does | for example |\n| --- | --- | --- |\n";

  private final String text;

  private Readme(String text) {
    this.text = text;
  }

  static Readme read() {
    try {
      return new Readme(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return text;
  }

  String conversation() {
    return text.substring(from(CONVERSATION), text.indexOf(FENCE, from(CONVERSATION)));
  }

  /// The rows of the table of commands.
  String commands() {
    return text.substring(from(COMMANDS), text.indexOf("\n\n", from(COMMANDS)) + 1);
  }

  Readme with(String conversation, String commands) {
    return new Readme(text.replace(conversation(), conversation).replace(commands(), commands));
  }

  void write() {
    try {
      Files.writeString(FILE, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int from(String marker) {
    int at = text.indexOf(marker);
    if (at < 0) {
      throw new IllegalStateException("README.md has no " + marker.strip());
    }
    return at + marker.length();
  }
}
