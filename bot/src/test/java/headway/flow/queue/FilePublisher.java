package headway.flow.queue;

import headway.domain.Account;
import headway.domain.Outlet;
import headway.domain.Post;
import headway.publish.Fit;
import headway.publish.Publisher;
import headway.publish.Receipt;
import java.util.Optional;

/// Publishes by one line in a file, which no kill takes back.
record FilePublisher(AppendedLines sent) implements Publisher {
  @Override
  public boolean serves(Outlet outlet) {
    return true;
  }

  @Override
  public Fit fit(Outlet outlet, String text) {
    return new Fit(text.length(), 1000);
  }

  @Override
  public Receipt publish(Outlet outlet, Account author, Post post, String key) {
    sent.add(key);
    return new Receipt.Published(Optional.empty());
  }
}
