package headway.chat.discord.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What one person writes and how they react.
final class Letters {
  private final Person by;
  private final World world;
  private final Gateway gateway;

  Letters(Person by, FakeDiscord.Works works) {
    this.by = by;
    this.world = works.world();
    this.gateway = works.gateway();
  }

  /// @param files as Discord tells of them
  String write(String channel, String words, DataArray files) {
    return write(
        world.place(channel), DataObject.empty().put("content", words).put("attachments", files));
  }

  /// @param to the message that is answered
  String write(String channel, String words, Optional<String> to) {
    DataObject body = DataObject.empty().put("content", words);
    to.ifPresent(id ->
        body.put("type", 19)
            .put(
                "message_reference",
                DataObject.empty().put("message_id", id).put("channel_id", channel))
            .put("referenced_message", world.posts.find(id).orElseThrow().json()));
    return write(world.place(channel), body);
  }

  private String write(Place place, DataObject body) {
    Post post = world.posts.add(place, by, Mentions.resolved(world, body), Optional.empty());
    tell(post);
    return post.id();
  }

  void tellAgain(String id) {
    tell(world.posts.find(id).orElseThrow());
  }

  private void tell(Post post) {
    DataObject event = post.json();
    member(post.place()).ifPresent(member -> event.put("member", member));
    gateway.tell(post.place().server(), "MESSAGE_CREATE", event);
  }

  void react(Post to, String emoji) {
    world.posts.change(
        to.id(),
        post -> {
          List<String> users = new ArrayList<>(post.reactions().getOrDefault(emoji, List.of()));
          users.add(by.id());
          post.reactions().put(emoji, users);
          return post;
        });
    DataObject event = reaction(to, emoji).put("message_author_id", to.author().id());
    member(to.place()).ifPresent(member -> event.put("member", member.put("user", by.json())));
    gateway.tell(to.place().server(), "MESSAGE_REACTION_ADD", event);
  }

  void takeBack(Post to, String emoji) {
    world.posts.change(
        to.id(),
        post -> {
          List<String> users = new ArrayList<>(post.reactions().getOrDefault(emoji, List.of()));
          users.remove(by.id());
          post.reactions().put(emoji, users);
          return post;
        });
    gateway.tell(to.place().server(), "MESSAGE_REACTION_REMOVE", reaction(to, emoji));
  }

  private DataObject reaction(Post to, String emoji) {
    DataObject event =
        DataObject.empty()
            .put("user_id", by.id())
            .put("channel_id", to.place().id())
            .put("message_id", to.id())
            .put("burst", false)
            .put("type", 0)
            .put("emoji", DataObject.empty().put("id", null).put("name", emoji));
    to.place().server().ifPresent(server -> event.put("guild_id", server));
    return event;
  }

  private Optional<DataObject> member(Place place) {
    return place
        .server()
        .flatMap(server -> world.server(server).member(by.id()))
        .map(member -> {
          DataObject json = member.json();
          json.remove("user");
          return json;
        });
  }
}
