package headway.chat;

import headway.domain.SpaceId;
import java.time.ZoneId;
import java.util.Optional;

/// What a chat knows of who speaks: name, zone if it tells one, space, and whether they lead it.
public record Profile(String name, Optional<ZoneId> zone, SpaceId space, boolean lead) {
  /// The same person where another space is meant: to lead one is to lead no other.
  Profile about(SpaceId meant) {
    return space.equals(meant) ? this : new Profile(name, zone, meant, false);
  }

  Profile leading() {
    return new Profile(name, zone, space, true);
  }
}
