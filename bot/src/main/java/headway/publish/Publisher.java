package headway.publish;

import headway.domain.Account;
import headway.domain.Outlet;
import headway.domain.Post;

/// Sends texts to one sort of outlet.
public interface Publisher {
  boolean serves(Outlet outlet);

  /// How long a text is there, as that outlet counts.
  Fit fit(Outlet outlet, String text);

  /// Sends it; `key` is the same for every try of the same delivery.
  Receipt publish(Outlet outlet, Account author, Post post, String key);
}
