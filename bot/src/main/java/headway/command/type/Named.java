package headway.command.type;

import java.util.Optional;

/// An outlet, a channel or a person by name, and the id where the chat's markup gave one.
public record Named(String name, Optional<String> id) {
  /// The id, which tells it from others of the same name, else the name.
  public String identity() {
    return id.orElse(name);
  }

  public boolean isChannel() {
    return name.startsWith("#");
  }
}
