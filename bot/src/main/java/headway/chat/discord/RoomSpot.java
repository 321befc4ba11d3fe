package headway.chat.discord;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;

/// A channel or thread, in which a post that is tried again stands once, by its nonce.
///
/// @param key the same for every try of the same post
/// @param patience how long its turn may take to come
record RoomSpot(GuildMessageChannel room, PostText text, String key, Duration patience)
    implements Spot {
  private static final int LOOKED_AT = 50;

  RoomSpot(GuildMessageChannel room, PostText text, String key) {
    this(room, text, key, Calls.PATIENCE);
  }

  @Override
  public Message put() throws Calls.Failed {
    return Turn.made(room.sendMessage(text.message()).setNonce(Nonce.of(key)), patience);
  }

  @Override
  public boolean knowsRepeats() {
    return true;
  }

  /// What the bot wrote itself it may read, whatever else it may not.
  @Override
  public Optional<Message> found(Instant since) {
    return room.getGuild().getSelfMember().hasPermission(room, Permission.MESSAGE_HISTORY)
        ? Calls.answer(room.getHistory().retrievePast(LOOKED_AT)).stream()
            .flatMap(List::stream)
            .filter(message -> text.isIn(message) && PostIds.isSince(message, since))
            .findFirst()
        : Optional.empty();
  }
}
