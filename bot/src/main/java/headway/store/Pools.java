package headway.store;

import headway.domain.PoolMode;
import headway.domain.SpaceId;
import java.util.Optional;

/// How Leads want their spaces' pools filled.
public interface Pools {
  /// Empty until a Lead chose.
  Optional<PoolMode> mode(SpaceId space);

  void set(SpaceId space, PoolMode mode);

  void remove(SpaceId space);
}
