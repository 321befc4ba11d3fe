package headway.chat.discord.peer;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// A channel, a thread or a direct conversation.
///
/// @param server where it is; none for a direct conversation
/// @param parent the channel of a thread
/// @param exemptions who may more or less here
record Place(
    String id,
    Sort sort,
    String name,
    Optional<String> server,
    Optional<String> parent,
    List<Exemption> exemptions) {

  /// A role or member that may more or less in a channel.
  record Exemption(String id, boolean isRole, long allowed, long denied) {
    DataObject json() {
      return DataObject.empty()
          .put("id", id)
          .put("type", isRole ? 0 : 1)
          .put("allow", Long.toString(allowed))
          .put("deny", Long.toString(denied));
    }
  }

  Place {
    exemptions = List.copyOf(exemptions);
  }

  static Place channel(String id, Sort sort, String name, String server) {
    return new Place(id, sort, name, Optional.of(server), Optional.empty(), List.of());
  }

  static Place thread(String id, String name, Place parent) {
    return new Place(id, Sort.THREAD, name, parent.server(), Optional.of(parent.id()), List.of());
  }

  static Place direct(String id, String user) {
    return new Place(id, Sort.DIRECT, user, Optional.empty(), Optional.empty(), List.of());
  }

  Place with(List<Exemption> next) {
    return new Place(id, sort, name, server, parent, next);
  }

  /// As a server's channel or thread is told.
  DataObject json() {
    DataObject json =
        DataObject.empty()
            .put("id", id)
            .put("type", sort.number())
            .put("name", name)
            .put("position", 0)
            .put("topic", null)
            .put("nsfw", false)
            .put("rate_limit_per_user", 0)
            .put("last_message_id", null)
            .put("flags", 0)
            .put(
                "permission_overwrites",
                DataArray.fromCollection(exemptions.stream().map(Exemption::json).toList()));
    server.ifPresent(guild -> json.put("guild_id", guild));
    parent.ifPresentOrElse(one -> json.put("parent_id", one), () -> json.put("parent_id", null));
    return switch (sort) {
      case FORUM -> json.put("available_tags", DataArray.empty()).put("default_forum_layout", 0);
      case THREAD -> threaded(json);
      case TEXT, DIRECT, ANNOUNCEMENT -> json;
    };
  }

  private static DataObject threaded(DataObject json) {
    DataObject state =
        DataObject.empty()
            .put("archived", false)
            .put("locked", false)
            .put("auto_archive_duration", 1_440)
            .put("archive_timestamp", "2026-01-01T00:00:00.000000+00:00")
            .put("create_timestamp", "2026-01-01T00:00:00.000000+00:00");
    return json.put("thread_metadata", state)
        .put("owner_id", World.BOT.id())
        .put("message_count", 0)
        .put("total_message_sent", 0)
        .put("member_count", 1)
        .put("applied_tags", DataArray.empty());
  }
}
