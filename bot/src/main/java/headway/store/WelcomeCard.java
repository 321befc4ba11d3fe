package headway.store;

import headway.chat.Handle;
import headway.domain.Channel;
import java.util.List;
import java.util.Optional;

/// The card in a channel that says what Headway is.
///
/// @param link where it is to be seen, if the chat tells
/// @param offers ids of the offers of its buttons, in their order
public record WelcomeCard(
    Channel channel, Handle handle, Optional<String> link, List<String> offers) {
  public WelcomeCard {
    offers = List.copyOf(offers);
  }
}
