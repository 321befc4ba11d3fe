package headway.store;

import java.util.Optional;

/// What each app was told of the commands last, so that it is told only when they change.
public interface Registrations {
  Optional<String> last(String application);

  /// Keeps a digest of all that was told.
  void told(String application, String digest);
}
