package headway.settings;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// How Headway is known to Discord; what is not set is empty.
///
/// @param shards those of this process; empty for all, as many as Discord wants
/// @param prefix what messages to Headway begin with in servers where it may read them
/// @param leads user ids of those who lead besides members with Manage Server
/// @param requestsASecond how many all processes make together, answers to commands aside
public record Discord(
    Optional<Secret> token,
    Address address,
    Optional<Shards> shards,
    Optional<String> prefix,
    Set<String> leads,
    int requestsASecond) {
  public Discord {
    leads = Set.copyOf(leads);
  }

  /// Where Discord is.
  ///
  /// @param api the address that paths are put behind; it ends with a slash
  /// @param gateway empty for the one that Discord itself names
  public record Address(URI api, Optional<URI> gateway) {}

  static Discord read(Reading in, DiscordVariables variables) {
    Set<String> leads = new HashSet<>(in.snowflakes("discord.leads"));
    leads.addAll(variables.leads());
    return new Discord(
        variables.token(),
        new Address(variables.api(), variables.gateway()),
        in.shards("discord.shards"),
        in.prefix("discord.prefix"),
        leads,
        in.number("discord.requests-a-second", 1, 10_000));
  }

  static Shape<Optional<String>> word() {
    return new Shape<>(
        "a word of up to 20 characters in quotes, like \"!headway\", or none",
        Optional.empty(),
        text ->
            text.matches("\\S{1,20}")
                ? Optional.of(Optional.of(text).filter(said -> !said.equals("none")))
                : Optional.empty());
  }
}
