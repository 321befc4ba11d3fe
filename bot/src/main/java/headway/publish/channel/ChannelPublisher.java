package headway.publish.channel;

import headway.chat.Channels;
import headway.chat.Posted;
import headway.domain.Account;
import headway.domain.Fit;
import headway.domain.Outlet;
import headway.domain.Post;
import headway.publish.Publisher;
import headway.publish.Receipt;
import java.time.Instant;

/// Posts to the channels of one chat.
public final class ChannelPublisher implements Publisher {
  private final Channels channels;

  public ChannelPublisher(Channels channels) {
    this.channels = channels;
  }

  @Override
  public boolean serves(Outlet outlet) {
    return outlet instanceof Outlet.ToChannel to && to.channel().chat() == channels.kind();
  }

  @Override
  public Fit fit(Outlet outlet, Account author, Post post) {
    return channels.fit(author, post);
  }

  @Override
  public Receipt publish(Outlet outlet, Account author, Post post, String key) {
    return switch (outlet) {
      case Outlet.ToChannel to -> receipt(channels.post(to.channel(), author, post, key));
      case Outlet.ByHand _ -> new Receipt.ByHand();
    };
  }

  @Override
  public Receipt resume(Outlet outlet, Account author, Post post, String key, Instant begun) {
    return switch (outlet) {
      case Outlet.ToChannel to -> receipt(channels.resume(to.channel(), author, post, key, begun));
      case Outlet.ByHand _ -> new Receipt.ByHand();
    };
  }

  private static Receipt receipt(Posted posted) {
    return switch (posted) {
      case Posted.Done done -> new Receipt.Published(done.link(), done.posts(), done.shortfall());
      case Posted.Refused refused -> new Receipt.Refused(refused.reason());
      case Posted.NotNow notNow -> new Receipt.NotNow(notNow.reason(), notNow.pause());
      case Posted.Unsure unsure -> new Receipt.Unsure(unsure.cause());
    };
  }
}
