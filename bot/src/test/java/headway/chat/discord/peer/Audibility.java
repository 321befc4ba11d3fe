package headway.chat.discord.peer;

import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What a session's intents let it hear.
final class Audibility {
  private Audibility() {}

  static boolean hears(Session session, Optional<String> server, String type) {
    if (type.startsWith("MESSAGE_REACTION_")) {
      return session.has(server.isPresent() ? Intent.GUILD_REACTIONS : Intent.DIRECT_REACTIONS);
    }
    if (type.startsWith("MESSAGE_")) {
      return session.has(server.isPresent() ? Intent.GUILD_MESSAGES : Intent.DIRECT_MESSAGES);
    }
    if (type.startsWith("GUILD_MEMBER_")) {
      return session.has(Intent.MEMBERS);
    }
    return type.equals("INTERACTION_CREATE") || session.has(Intent.GUILDS);
  }

  /// Without the intent for content, a server's message that does not name the bot is blank.
  static DataObject told(Session session, Optional<String> server, String type, DataObject data) {
    boolean isOpen =
        !type.equals("MESSAGE_CREATE")
            || server.isEmpty()
            || session.has(Intent.CONTENT)
            || data.getObject("author").getString("id").equals(World.BOT.id())
            || data.getArray("mentions").stream(DataArray::getObject)
                .anyMatch(user -> user.getString("id").equals(World.BOT.id()));
    return isOpen
        ? data
        : DataObject.fromJson(data.toString())
            .put("content", "")
            .put("embeds", DataArray.empty())
            .put("attachments", DataArray.empty())
            .put("components", DataArray.empty());
  }
}
