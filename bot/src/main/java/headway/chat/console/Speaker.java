package headway.chat.console;

import headway.chat.Place;
import headway.domain.Account;
import headway.domain.Channel;
import java.util.Optional;

/// Who says a line, and in which channel, if in any.
record Speaker(Account account, Optional<Channel> channel) {
  static final Speaker YOU = new Speaker(ConsoleSpace.account(ConsoleSpace.YOU), Optional.empty());

  Place place() {
    return channel.<Place>map(Place.InChannel::new).orElseGet(Place.Direct::new);
  }
}
