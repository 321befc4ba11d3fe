package headway.chat;

/// Whether somebody may post to a channel now; reasons name the cause and, where there is one, the
/// next step.
public sealed interface Access {
  record Open() implements Access {}

  /// They or the bot may not.
  record Shut(String reason) implements Access {}

  /// The channel is surely there no more.
  record Gone(String reason) implements Access {}

  /// The chat doesn't tell now.
  record Untold(String reason) implements Access {}

  default boolean isOpen() {
    return this instanceof Open;
  }
}
