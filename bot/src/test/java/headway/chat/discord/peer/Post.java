package headway.chat.discord.peer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// A message as Discord keeps it.
///
/// @param body what its sender gave: content, embeds, components, flags and so on
/// @param only the one user who sees it, where it is ephemeral
/// @param reactions who reacted, by emoji
record Post(
    String id,
    Place place,
    Person author,
    DataObject body,
    Optional<String> only,
    Map<String, List<String>> reactions) {
  static final int EPHEMERAL = 1 << 6;
  static final int LOADING = 1 << 7;

  Post {
    reactions = new LinkedHashMap<>(reactions);
  }

  boolean isLoading() {
    return (body.getInt("flags", 0) & LOADING) != 0;
  }

  String content() {
    return body.getString("content", "");
  }

  DataArray components() {
    return body.optArray("components").orElseGet(DataArray::empty);
  }

  /// With those parts of the body that were given anew.
  Post with(DataObject change) {
    DataObject next = DataObject.fromJson(body.toString());
    change
        .keys()
        .forEach(key ->
            change
                .opt(key)
                .ifPresentOrElse(value -> next.put(key, value), () -> next.put(key, null)));
    return new Post(id, place, author, next, only, reactions);
  }

  DataObject json() {
    DataObject json =
        DataObject.fromJson(
                """
                {"tts":false,"mention_everyone":false,"mentions":[],"mention_roles":[],
                 "attachments":[],"embeds":[],"components":[],"pinned":false,"type":0,"flags":0,
                 "edited_timestamp":null,"content":""}
                """)
            .put("id", id)
            .put("channel_id", place.id())
            .put("author", author.json())
            .put("timestamp", Timeline.made(id).toString());
    body.keys().stream()
        .filter(key -> !body.isNull(key))
        .forEach(key -> json.put(key, body.get(key)));
    json.getArray("embeds").stream(DataArray::getObject)
        .forEach(embed -> embed.put("type", "rich"));
    place.server().ifPresent(server -> json.put("guild_id", server));
    return json.put(
        "reactions",
        DataArray.fromCollection(
            reactions.entrySet().stream()
                .map(one -> reaction(one.getKey(), one.getValue()))
                .toList()));
  }

  private static DataObject reaction(String emoji, List<String> users) {
    return DataObject.empty()
        .put("emoji", DataObject.empty().put("id", null).put("name", emoji))
        .put("count", users.size())
        .put("count_details", DataObject.empty().put("normal", users.size()).put("burst", 0))
        .put("me", users.contains(World.BOT.id()))
        .put("me_burst", false)
        .put("burst_colors", DataArray.empty());
  }
}
