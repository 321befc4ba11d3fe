package headway.chat.discord.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Puts messages into places, changes and removes them, and tells the gateway.
final class Mail {
  private final World world;
  private final Gateway gateway;
  private final String address;
  private final Map<String, Call.Attachment> files = new ConcurrentHashMap<>();
  private final Map<String, DataObject> told = new ConcurrentHashMap<>();

  /// @param address what the address of a file begins with
  Mail(World world, Gateway gateway, String address) {
    this.world = world;
    this.gateway = gateway;
    this.address = address;
  }

  Post post(Place place, Person author, Call call, DataObject body, Optional<String> only) {
    return post(world.timeline.next(), place, author, call, body, only);
  }

  /// A forum's thread begins with a message of the same number.
  Post begin(Place thread, Person author, Call call, DataObject body) {
    return post(thread.id(), thread, author, call, body, Optional.empty());
  }

  private Post post(
      String id, Place place, Person author, Call call, DataObject body, Optional<String> only) {
    MessageRules.check(body, call.files().size());
    if (MessageRules.isEmpty(body, call.files().size())) {
      throw new RefusedException(Refusal.EMPTY);
    }
    DataObject kept = Mentions.resolved(world, attached(call, body));
    Post post = world.posts.add(new Post(id, place, author, kept, only, Map.of()));
    tell("MESSAGE_CREATE", post, post.json());
    return post;
  }

  Post change(Post old, Call call, DataObject change) {
    MessageRules.check(change, call.files().size());
    int flags = old.body().getInt("flags", 0);
    boolean isNew = !call.files().isEmpty() || change.hasKey("attachments");
    DataObject kept = isNew ? attached(call, change) : change;
    kept.put("flags", (flags & ~Post.LOADING) | change.getInt("flags", 0));
    Post next = old.with(kept);
    if (MessageRules.isEmpty(
        next.body(), next.body().optArray("attachments").map(DataArray::length).orElse(0))) {
      throw new RefusedException(Refusal.EMPTY);
    }
    Post changed =
        world.posts.change(old.id(), post -> post.with(kept.put("edited_timestamp", now())));
    tell("MESSAGE_UPDATE", changed, changed.json());
    return changed;
  }

  void remove(Post post) {
    if (!world.posts.remove(post.id())) {
      throw new RefusedException(Refusal.UNKNOWN_MESSAGE);
    }
    DataObject data = DataObject.empty().put("id", post.id()).put("channel_id", post.place().id());
    post.place().server().ifPresent(server -> data.put("guild_id", server));
    tell("MESSAGE_DELETE", post, data);
  }

  /// A file by its number, as it came.
  Optional<byte[]> file(String id) {
    return Optional.ofNullable(files.get(id)).map(Call.Attachment::bytes);
  }

  /// Keeps a file; returns what stands of it in a message or an option.
  DataObject keep(Call.Attachment file, String description) {
    String id = world.timeline.next();
    files.put(id, file);
    String url = address + id + "/" + file.name();
    told.put(
        id,
        DataObject.empty()
            .put("id", id)
            .put("filename", file.name())
            .put("description", description)
            .put("size", file.content().length())
            .put("url", url)
            .put("proxy_url", url));
    return told(id);
  }

  /// What is told of a file that was kept.
  DataObject told(String id) {
    return Optional.ofNullable(told.get(id))
        .map(file -> DataObject.fromJson(file.toString()))
        .orElseThrow();
  }

  /// A file that somebody has sent is there no more.
  void lose(String id) {
    files.remove(id);
  }

  private DataObject attached(Call call, DataObject body) {
    DataObject kept = DataObject.fromJson(body.toString());
    List<DataObject> told =
        body.optArray("attachments").stream()
            .flatMap(all -> all.stream(DataArray::getObject))
            .toList();
    List<DataObject> attachments = new ArrayList<>();
    told.stream()
        .filter(one -> files.containsKey(one.getString("id", "")))
        .forEach(attachments::add);
    for (int i = 0; i < call.files().size(); i++) {
      String description = i < told.size() ? told.get(i).getString("description", "") : "";
      attachments.add(keep(call.files().get(i), description));
    }
    return kept.put("attachments", DataArray.fromCollection(attachments));
  }

  private String now() {
    return world.timeline.now().toString();
  }

  private void tell(String type, Post post, DataObject data) {
    if (post.only().isEmpty()) {
      gateway.tell(post.place().server(), type, data);
    }
  }
}
