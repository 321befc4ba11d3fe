package headway.chat.console;

import headway.chat.Handle;
import headway.domain.Channel;
import headway.domain.SpaceId;
import headway.store.WelcomeCard;
import headway.store.WelcomeCards;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Welcome cards in memory.
final class MemoryCards implements WelcomeCards {
  private final Map<Channel, WelcomeCard> cards = new HashMap<>();

  @Override
  public void put(WelcomeCard card) {
    cards.put(card.channel(), card);
  }

  @Override
  public Optional<WelcomeCard> in(Channel channel) {
    return Optional.ofNullable(cards.get(channel));
  }

  @Override
  public Optional<WelcomeCard> by(Handle handle) {
    return cards.values().stream().filter(card -> card.handle().equals(handle)).findFirst();
  }

  @Override
  public void removeAll(SpaceId space) {
    cards.keySet().removeIf(channel -> channel.tenant().equals(space.id()));
  }
}
