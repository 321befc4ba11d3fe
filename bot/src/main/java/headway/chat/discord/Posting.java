package headway.chat.discord;

import headway.chat.Channels;
import headway.chat.Posted;
import headway.chat.discord.Placing.Placed;
import headway.domain.Channel;
import headway.domain.PostId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Message;

/// One post, whose first message says what became of it; the others come after it in their order.
///
/// @param rest the messages after the first
/// @param key the same for every try of the same post
record Posting(Channel channel, Spot first, List<PostText> rest, String key) {
  Posting {
    rest = List.copyOf(rest);
  }

  /// Whether it can be sent once more, soon, and doubles nothing.
  boolean knowsRepeats() {
    return first.knowsRepeats();
  }

  /// @param refused learns of a refusal
  Posted send(Instant begun, Placing.Refused refused) {
    return switch (new Placing(first).put(begun, refused)) {
      case Placed.Not(Posted why) -> why;
      case Placed.There(Message message) ->
          whole(message, next -> new Placing(next).put(begun, refused));
    };
  }

  /// The post where it stands since then.
  Optional<Posted.Done> found(Instant begun) {
    return new Placing(first)
        .found(begun)
        .map(message ->
            whole(
                message,
                next ->
                    new Placing(next)
                        .found(begun)
                        .<Placed>map(Placed.There::new)
                        .orElse(new Placed.Not(new Posted.Unsure(Channels.STOPPED)))));
  }

  /// With what became of the other messages; none comes where the one before it is not.
  private Posted.Done whole(Message message, Function<Spot, Placed> way) {
    Optional<String> link = Optional.of(message.getJumpUrl());
    List<PostId> posts = new ArrayList<>();
    posts.add(id(message));
    for (int i = 0; i < rest.size(); i++) {
      Spot next = new RoomSpot(message.getGuildChannel(), rest.get(i), key + "/part/" + i);
      switch (way.apply(next)) {
        case Placed.There(Message there) -> posts.add(id(there));
        case Placed.Not(Posted why) -> {
          return new Posted.Done(link, posts, Optional.of(lacking(i + 1, why)));
        }
      }
    }
    return new Posted.Done(link, posts, Optional.empty());
  }

  private String lacking(int there, Posted why) {
    String cause =
        switch (why) {
          case Posted.Refused(String reason) -> reason;
          case Posted.NotNow(String reason, var _) -> reason;
          case Posted.Unsure(String doubt) -> doubt;
          case Posted.Done _ -> throw new IllegalStateException("it is there");
        };
    return "only "
        + there
        + " of its "
        + (rest.size() + 1)
        + " messages surely stand there: "
        + cause.replaceFirst("\\.$", "")
        + "; look there, and write the rest yourself";
  }

  private PostId id(Message message) {
    return new PostId(channel, message.getId());
  }
}
