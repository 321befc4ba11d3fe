package headway.chat.discord.peer;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.data.DataType;

/// Members of a server, asked for by their ids or the beginning of their names.
record Chunks(World world) {
  void send(Session session, DataObject asked) {
    Server server = world.server(guild(asked));
    Set<String> ids = ids(asked);
    String start = asked.getString("query", "");
    List<DataObject> found =
        server.members().stream()
            .filter(one -> ids.isEmpty() || ids.contains(one.person().id()))
            .filter(one -> one.person().name().startsWith(start))
            .map(Membership::json)
            .toList();
    session.send(
        "GUILD_MEMBERS_CHUNK",
        DataObject.empty()
            .put("guild_id", server.id())
            .put("members", DataArray.fromCollection(found))
            .put("chunk_index", 0)
            .put("chunk_count", 1)
            .put("not_found", DataArray.empty())
            .put("nonce", asked.getString("nonce", "")));
  }

  private static String guild(DataObject asked) {
    return asked.isType("guild_id", DataType.ARRAY)
        ? asked.getArray("guild_id").getString(0)
        : asked.getString("guild_id");
  }

  private static Set<String> ids(DataObject asked) {
    if (!asked.hasKey("user_ids")) {
      return Set.of();
    }
    return asked.isType("user_ids", DataType.ARRAY)
        ? asked.getArray("user_ids").stream(DataArray::getString).collect(Collectors.toSet())
        : Set.of(asked.getString("user_ids"));
  }
}
