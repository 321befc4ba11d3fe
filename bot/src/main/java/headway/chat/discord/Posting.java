package headway.chat.discord;

import headway.chat.Posted;
import headway.chat.discord.Placing.Placed;
import headway.domain.Channel;
import headway.domain.PostId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Message;

/// One post; where not all of its messages surely stand there, the member is asked.
///
/// @param rest the messages after the first
/// @param key the same for every try of the same post
record Posting(Channel channel, Spot first, List<PostText> rest, String key) {
  private static final Duration LONG = Duration.ofSeconds(45);

  Posting {
    rest = List.copyOf(rest);
  }

  /// Whether it can be sent once more, soon, and doubles nothing.
  boolean knowsRepeats() {
    return first.knowsRepeats();
  }

  /// @param refused learns of a refusal
  Posted send(Instant begun, Placing.Refused refused) {
    return whole(placing -> placing.put(begun, refused));
  }

  /// What of the post stands there since then.
  Posted found(Instant begun) {
    return whole(placing -> placing.found(begun));
  }

  /// One message after the other, as long as each is there.
  private Posted whole(Function<Placing, Placed> way) {
    List<Message> there = new ArrayList<>();
    Placed last = way.apply(new Placing(first));
    while (last instanceof Placed.There(Message message)) {
      there.add(message);
      if (there.size() > rest.size()) {
        return done(there);
      }
      last = way.apply(new Placing(next(there)));
    }
    return there.isEmpty() ? ((Placed.Not) last).why() : partly(there);
  }

  /// Where the message after these is put: beside the first. It waits long for its turn, so that
  /// the post is not left in the middle.
  private Spot next(List<Message> there) {
    int number = there.size() - 1;
    return new RoomSpot(
        there.getFirst().getGuildChannel(), rest.get(number), key + "/part/" + number, LONG);
  }

  private Posted partly(List<Message> there) {
    return new Posted.Unsure(
        "only " + there.size() + " of its " + (rest.size() + 1) + " messages surely stand there");
  }

  private Posted done(List<Message> there) {
    return new Posted.Done(
        Optional.of(there.getFirst().getJumpUrl()),
        there.stream().map(message -> new PostId(channel, message.getId())).toList(),
        Optional.empty());
  }
}
