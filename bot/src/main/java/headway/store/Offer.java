package headway.store;

import headway.chat.Button;
import headway.domain.Account;
import java.time.Instant;
import java.util.Optional;

/// A button that was shown: whom it is for, what it does, and the message it stands on.
///
/// @param addressee empty when anybody may press it, again and again
public record Offer(String id, Optional<Account> addressee, Button button, Instant at) {
  /// How the ids of those begin that stand on a channel's welcome card; the channel's key follows.
  public static final String WELCOME = "welcome/";
}
