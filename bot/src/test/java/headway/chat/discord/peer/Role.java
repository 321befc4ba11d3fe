package headway.chat.discord.peer;

import net.dv8tion.jda.api.utils.data.DataObject;

/// What some members of a server may do.
record Role(String id, String name, long rights) {
  DataObject json() {
    DataObject none =
        DataObject.empty()
            .put("primary_color", 0)
            .put("secondary_color", null)
            .put("tertiary_color", null);
    return DataObject.empty()
        .put("id", id)
        .put("name", name)
        .put("color", 0)
        .put("colors", none)
        .put("hoist", false)
        .put("icon", null)
        .put("unicode_emoji", null)
        .put("position", 0)
        .put("permissions", Long.toString(rights))
        .put("managed", false)
        .put("mentionable", false)
        .put("flags", 0);
  }
}
