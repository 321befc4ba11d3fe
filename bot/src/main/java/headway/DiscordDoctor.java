package headway;

import headway.chat.Finding;
import headway.chat.discord.checkup.DiscordAccess;
import headway.chat.discord.checkup.DiscordCheckup;
import headway.chat.discord.slash.CommandTree;
import headway.settings.Discord;
import headway.settings.Secret;
import headway.settings.Settings;
import headway.settings.Shards;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Says how things stand with Discord.
final class DiscordDoctor {
  private final Discord settings;
  private final Consumer<String> say;

  DiscordDoctor(Settings settings, Consumer<String> say) {
    this.settings = settings.doors().discord();
    this.say = say;
  }

  private static DiscordAccess.Part part(Shards shards) {
    return new DiscordAccess.Part(shards.first(), shards.last(), shards.total());
  }

  /// Says what it finds; whether all of it is well.
  boolean looks() {
    var access =
        new DiscordAccess(
            settings.token().map(Secret::value),
            new DiscordAccess.Address(settings.address().api(), settings.address().gateway()),
            settings.shards().map(DiscordDoctor::part),
            settings.prefix(),
            settings.leads());
    List<Finding> findings =
        new DiscordCheckup(Set.of(CommandTree.DOOR, CommandTree.SUGGEST), InstantSource.system())
            .of(access);
    findings.forEach(finding -> say.accept(finding.words()));
    return findings.stream().allMatch(Finding::well);
  }
}
