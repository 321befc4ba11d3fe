package headway.chat.discord;

import java.net.URI;
import java.util.Optional;

/// How Discord is reached, and which part of it this process serves.
///
/// @param shards empty for all, as many as Discord wants
/// @param readsServers whether the bot was granted the content of all messages in servers
/// @param requestsASecond how many this process makes, answers to interactions aside
public record DiscordKeys(
    String token,
    Address address,
    Optional<Part> shards,
    boolean readsServers,
    double requestsASecond) {
  /// Where Discord is.
  ///
  /// @param gateway empty for the one that Discord itself names
  public record Address(URI api, Optional<URI> gateway) {}

  /// From the first shard to the last, of so many that all processes have together.
  public record Part(int first, int last, int total) {
    /// How much of all that is, from 0 to 1.
    public double share() {
      return (last - first + 1) / (double) total;
    }
  }

  @Override
  public String toString() {
    return "DiscordKeys[" + address + ", " + shards + "]";
  }
}
