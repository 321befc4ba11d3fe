package headway.domain;

/// A message in a channel, by the chat's own name of it.
public record PostId(Channel channel, String message) {
  /// One string for the whole identity, fit for a key.
  public String key() {
    return channel.key() + "/" + message;
  }
}
