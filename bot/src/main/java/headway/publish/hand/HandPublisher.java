package headway.publish.hand;

import headway.domain.Account;
import headway.domain.Fit;
import headway.domain.Outlet;
import headway.domain.Post;
import headway.publish.Publisher;
import headway.publish.Receipt;

/// Hands texts over to the member, at any length.
public final class HandPublisher implements Publisher {
  @Override
  public boolean serves(Outlet outlet) {
    return outlet instanceof Outlet.ByHand;
  }

  @Override
  public Fit fit(Outlet outlet, Account author, Post post) {
    return Fit.ofSigns(post, Integer.MAX_VALUE);
  }

  @Override
  public Receipt publish(Outlet outlet, Account author, Post post, String key) {
    return new Receipt.ByHand();
  }
}
