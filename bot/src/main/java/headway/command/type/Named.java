package headway.command.type;

import java.util.Optional;

/// An outlet or a channel by name, and its id where the chat's markup gave one.
public record Named(String name, Optional<String> id) {
  public boolean isChannel() {
    return name.startsWith("#");
  }
}
