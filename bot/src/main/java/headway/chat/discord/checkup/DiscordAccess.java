package headway.chat.discord.checkup;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// What this Headway was given for Discord.
///
/// @param shards those of this process; empty for all
/// @param prefix what messages begin with, where Headway may read them
public record DiscordAccess(
    Optional<String> token,
    Address address,
    Optional<Part> shards,
    Optional<String> prefix,
    Set<String> leads) {
  /// Where Discord is.
  ///
  /// @param gateway empty for the one that Discord itself names
  public record Address(URI api, Optional<URI> gateway) {}

  /// From the first shard to the last, of so many that all processes have together.
  public record Part(int first, int last, int total) {}

  public DiscordAccess {
    leads = Set.copyOf(leads);
  }

  @Override
  public String toString() {
    return "DiscordAccess[token=%s, %s]".formatted(token.isPresent(), address);
  }
}
