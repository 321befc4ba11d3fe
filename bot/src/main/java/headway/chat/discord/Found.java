package headway.chat.discord;

import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/// What is known of a channel that was looked for.
sealed interface Found {
  record Here(GuildChannel room) implements Found {}

  /// Discord says that there is none.
  record Gone(String reason) implements Found {}

  /// It may well be there: its server isn't loaded, or Discord doesn't answer.
  record Untold(String reason) implements Found {}
}
