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
/// @param standing what is special about a forum or a thread
record Place(
    String id,
    Sort sort,
    String name,
    Optional<String> server,
    Optional<String> parent,
    List<Exemption> exemptions,
    Standing standing) {
  static final int REQUIRE_TAG = 1 << 4;

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

  /// What is special about a forum or a thread.
  ///
  /// @param archived whether a thread is at rest
  /// @param locked whether only moderators may write in a thread
  /// @param tagged whether posts in a forum need a tag
  /// @param tags a forum's; those with a `!` are for moderators
  record Standing(boolean archived, boolean locked, boolean tagged, List<String> tags) {
    static final int FIRST_TAG = 500;
    static final Standing USUAL = new Standing(false, false, false, List.of());

    Standing {
      tags = List.copyOf(tags);
    }

    Standing archived(boolean next) {
      return new Standing(next, locked, tagged, tags);
    }

    Standing locked(boolean next) {
      return new Standing(archived, next, tagged, tags);
    }

    DataArray told() {
      DataArray all = DataArray.empty();
      for (int i = 0; i < tags.size(); i++) {
        String name = tags.get(i);
        all.add(
            DataObject.empty()
                .put("id", Integer.toString(FIRST_TAG + i))
                .put("name", name.replace("!", ""))
                .put("moderated", name.startsWith("!"))
                .put("emoji_id", null)
                .put("emoji_name", null));
      }
      return all;
    }
  }

  Place {
    exemptions = List.copyOf(exemptions);
  }

  static Place channel(String id, Sort sort, String name, String server) {
    return new Place(
        id, sort, name, Optional.of(server), Optional.empty(), List.of(), Standing.USUAL);
  }

  static Place thread(String id, String name, Place parent) {
    return new Place(
        id,
        Sort.THREAD,
        name,
        parent.server(),
        Optional.of(parent.id()),
        List.of(),
        Standing.USUAL);
  }

  static Place direct(String id, String user) {
    return new Place(
        id, Sort.DIRECT, user, Optional.empty(), Optional.empty(), List.of(), Standing.USUAL);
  }

  Place with(List<Exemption> next) {
    return new Place(id, sort, name, server, parent, next, standing);
  }

  Place with(Standing next) {
    return new Place(id, sort, name, server, parent, exemptions, next);
  }

  /// The names of the tags that a new post in this forum is to have.
  List<String> tagsNamed(DataObject post) {
    return post.optArray("applied_tags").stream()
        .flatMap(ids -> ids.stream(DataArray::getString))
        .map(id -> standing.tags().get(Integer.parseInt(id) - Standing.FIRST_TAG))
        .toList();
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
      case FORUM ->
          json.put("available_tags", standing.told())
              .put("default_forum_layout", 0)
              .put("flags", standing.tagged() ? REQUIRE_TAG : 0);
      case THREAD -> threaded(json);
      case TEXT, DIRECT, ANNOUNCEMENT -> json;
    };
  }

  private DataObject threaded(DataObject json) {
    DataObject state =
        DataObject.empty()
            .put("archived", standing.archived())
            .put("locked", standing.locked())
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
