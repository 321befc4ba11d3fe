package headway.flow.queue;

import headway.domain.Account;
import headway.domain.Fit;
import headway.domain.Outlet;
import headway.domain.Post;
import headway.publish.Publisher;
import headway.publish.Receipt;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/// Publishes by one line in a file, which no kill takes back; the answer takes a moment, as from a
/// network, so that a kill finds something being sent.
record FilePublisher(AppendedLines sent) implements Publisher {
  private static final int LONGEST = 1_000;
  private static final Duration ANSWER = Duration.ofMillis(20);

  @Override
  public boolean serves(Outlet outlet) {
    return true;
  }

  @Override
  public Fit fit(Outlet outlet, Account author, Post post) {
    return new Fit(post.text().length(), LONGEST, Fit.Beyond.REFUSED);
  }

  @Override
  public Receipt publish(Outlet outlet, Account author, Post post, String key) {
    sent.add(key);
    LockSupport.parkNanos(ANSWER.toNanos());
    return new Receipt.Published(Optional.empty());
  }
}
