package headway.chat.slack;

import java.util.Optional;

/// The bot's token in each workspace.
@FunctionalInterface
public interface Tokens {
  /// Empty where the app is not installed.
  Optional<String> of(String team);
}
