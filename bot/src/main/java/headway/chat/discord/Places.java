package headway.chat.discord;

import headway.chat.Place;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.SpaceId;
import java.util.Optional;
import net.dv8tion.jda.api.interactions.Interaction;

/// Where something was done.
final class Places {
  private Places() {}

  static Place of(Interaction event) {
    return space(event)
        .<Place>map(server ->
            new Place.InChannel(
                new Channel(ChatKind.DISCORD, server.id(), String.valueOf(event.getChannelId()))))
        .orElseGet(Place.Direct::new);
  }

  /// The server's; empty in the conversation with the bot.
  static Optional<SpaceId> space(Interaction event) {
    return Optional.ofNullable(event.getGuild())
        .map(server -> new SpaceId(ChatKind.DISCORD, server.getId()));
  }
}
