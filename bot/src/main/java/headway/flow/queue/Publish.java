package headway.flow.queue;

import headway.domain.Account;
import headway.domain.Delivery;
import headway.domain.Draft;
import headway.domain.Echo;
import headway.domain.Picture;
import headway.domain.Post;
import headway.domain.PostId;
import headway.domain.UsageException;
import headway.publish.Publisher;
import headway.publish.Receipt;
import headway.store.Echoes;
import headway.store.Pictures;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Hands a text to its outlet, and keeps at once which posts it became, so that no echo is missed.
public final class Publish {
  private static final Logger LOG = LoggerFactory.getLogger(Publish.class);

  private final List<Publisher> publishers;
  private final Pictures pictures;
  private final Echoes echoes;
  private final InstantSource clock;

  public Publish(
      List<Publisher> publishers, Pictures pictures, Echoes echoes, InstantSource clock) {
    this.publishers = List.copyOf(publishers);
    this.pictures = pictures;
    this.echoes = echoes;
    this.clock = clock;
  }

  /// How an outlet is handed a post.
  private interface Hand {
    Receipt over(Publisher publisher, Post post, String key);
  }

  /// What breaks off may have been posted.
  Receipt publish(Draft draft, Delivery delivery, Account author) {
    return handed(
        new Sent(draft, delivery, author),
        (publisher, post, key) -> publisher.publish(delivery.outlet(), author, post, key));
  }

  /// The same for what another go began to send at that instant.
  Receipt resume(Draft draft, Delivery delivery, Account author, Instant begun) {
    return handed(
        new Sent(draft, delivery, author),
        (publisher, post, key) -> publisher.resume(delivery.outlet(), author, post, key, begun));
  }

  private record Sent(Draft draft, Delivery delivery, Account author) {
    String key() {
      return draft.id().key() + "/" + delivery.number() + "/" + delivery.post().revision();
    }
  }

  private Receipt handed(Sent sent, Hand hand) {
    Delivery delivery = sent.delivery();
    try {
      Post post = whole(delivery.post());
      Receipt receipt =
          publishers.stream()
              .filter(publisher -> publisher.serves(delivery.outlet()))
              .findFirst()
              .map(publisher -> hand.over(publisher, post, sent.key()))
              .orElseGet(() -> new Receipt.Refused("nothing here can post to that outlet."));
      if (receipt instanceof Receipt.Published out) {
        var origin =
            new Echo.Origin(sent.draft().id(), delivery.number(), sent.author(), out.link());
        out.posts().forEach(id -> claim(id, origin));
      }
      return receipt;
    } catch (UsageException gone) {
      return new Receipt.Refused(String.valueOf(gone.getMessage()));
    } catch (RuntimeException fault) {
      return new Receipt.Unsure("the sending broke off (" + fault.getClass().getSimpleName() + ")");
    }
  }

  /// With its picture by the path at which it lies now.
  private Post whole(Post post) {
    return new Post(
        post.revision(),
        post.text(),
        post.credit(),
        post.picture()
            .map(picture -> new Picture(pictures.find(picture.path()).toString(), picture.alt())));
  }

  /// A post is out, whether or not its echoes can be kept.
  private void claim(PostId post, Echo.Origin origin) {
    try {
      echoes.claim(post, origin, clock.instant());
    } catch (RuntimeException fault) {
      LOG.error("what comes back of {} won't be kept", post.key(), fault);
    }
  }
}
