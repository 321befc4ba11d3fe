package headway.store;

import headway.chat.Handle;
import headway.domain.Channel;
import headway.domain.SpaceId;
import java.util.Optional;

/// The welcome cards, one a channel.
public interface WelcomeCards {
  /// Keeps it in place of the channel's other one.
  void put(WelcomeCard card);

  Optional<WelcomeCard> in(Channel channel);

  Optional<WelcomeCard> by(Handle handle);

  void removeAll(SpaceId space);
}
