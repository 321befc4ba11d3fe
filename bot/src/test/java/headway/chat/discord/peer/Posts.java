package headway.chat.discord.peer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Every message, the oldest first.
final class Posts {
  private static final Duration NONCE_LIFE = Duration.ofMinutes(2);

  private final Timeline timeline;
  private final List<Post> all = new ArrayList<>();

  Posts(Timeline timeline) {
    this.timeline = timeline;
  }

  synchronized Post add(Place place, Person author, DataObject body, Optional<String> only) {
    return add(new Post(timeline.next(), place, author, body, only, Map.of()));
  }

  synchronized Post add(Post post) {
    all.add(post);
    return post;
  }

  /// What was sent there with that nonce a moment ago.
  synchronized Optional<Post> sentBefore(Place place, String nonce) {
    Instant since = timeline.now().minus(NONCE_LIFE);
    return all.reversed().stream()
        .filter(post -> post.place().id().equals(place.id()))
        .filter(post -> post.body().getString("nonce", "").equals(nonce))
        .filter(post -> Timeline.made(post.id()).isAfter(since))
        .findFirst();
  }

  synchronized Optional<Post> find(String id) {
    return all.stream().filter(post -> post.id().equals(id)).findFirst();
  }

  synchronized Post change(String id, UnaryOperator<Post> change) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).id().equals(id)) {
        all.set(i, change.apply(all.get(i)));
        return all.get(i);
      }
    }
    throw new RefusedException(Refusal.UNKNOWN_MESSAGE);
  }

  synchronized boolean remove(String id) {
    return all.removeIf(post -> post.id().equals(id));
  }

  synchronized List<Post> those(Predicate<Post> wanted) {
    return all.stream().filter(wanted).toList();
  }
}
