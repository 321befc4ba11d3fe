package headway.publish;

import headway.domain.Account;
import headway.domain.Fit;
import headway.domain.Outlet;
import headway.domain.Post;
import java.time.Instant;

/// Sends texts to one sort of outlet.
public interface Publisher {
  boolean serves(Outlet outlet);

  /// How long a post is there, as that outlet counts.
  Fit fit(Outlet outlet, Account author, Post post);

  /// Sends it; `key` is the same for every try of the same delivery.
  Receipt publish(Outlet outlet, Account author, Post post, String key);

  /// Takes up what a process began to send under that key at that instant, and then stopped; sends
  /// it again only where that surely doubles nothing. Refused for now where it can't tell yet.
  default Receipt resume(Outlet outlet, Account author, Post post, String key, Instant begun) {
    return new Receipt.Unsure("I stopped while it was being sent");
  }
}
