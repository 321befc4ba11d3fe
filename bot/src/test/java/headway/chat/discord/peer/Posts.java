package headway.chat.discord.peer;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Every message, the oldest first.
final class Posts {
  private static final Duration NONCE_LIFE = Duration.ofMinutes(2);

  private final Timeline timeline;
  private final SequencedMap<String, Post> all = new LinkedHashMap<>();

  Posts(Timeline timeline) {
    this.timeline = timeline;
  }

  synchronized Post add(Place place, Person author, DataObject body, Optional<String> only) {
    return add(new Post(timeline.next(), place, author, body, only, Map.of()));
  }

  synchronized Post add(Post post) {
    all.put(post.id(), post);
    return post;
  }

  /// What was sent there with that nonce a moment ago.
  synchronized Optional<Post> sentBefore(Place place, String nonce) {
    Instant since = timeline.now().minus(NONCE_LIFE);
    return all.sequencedValues().reversed().stream()
        .filter(post -> post.place().id().equals(place.id()))
        .filter(post -> post.body().getString("nonce", "").equals(nonce))
        .filter(post -> Timeline.made(post.id()).isAfter(since))
        .findFirst();
  }

  synchronized Optional<Post> find(String id) {
    return Optional.ofNullable(all.get(id));
  }

  synchronized Post change(String id, UnaryOperator<Post> change) {
    return find(id)
        .map(change)
        .map(post -> {
          all.put(id, post);
          return post;
        })
        .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN_MESSAGE));
  }

  synchronized boolean remove(String id) {
    return all.remove(id) != null;
  }

  synchronized List<Post> those(Predicate<Post> wanted) {
    return all.values().stream().filter(wanted).toList();
  }
}
