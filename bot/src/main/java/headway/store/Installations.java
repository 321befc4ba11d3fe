package headway.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where the app is installed, and who is about to install it; tokens are kept encrypted.
public interface Installations {
  /// That of the workspace, else of its organisation, which is remembered once it was named.
  Optional<Installation> serving(String team, Optional<String> enterprise);

  List<Installation> all();

  /// The workspaces that this one's serves: itself, and those of an organisation that have no own.
  List<String> served(String team);

  /// Replaces what the workspace had.
  void put(Installation installation);

  /// Ends the workspace's installation, unless it was made after that instant.
  void end(String team, Instant when);

  /// Makes the state good for one use until then.
  void expect(String state, Instant until);

  /// Whether that state was expected and is still good; it is used up either way.
  boolean redeem(String state, Instant now);

  /// Forgets the states that lapsed.
  void sweep(Instant now);
}
