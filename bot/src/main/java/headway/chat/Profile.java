package headway.chat;

import headway.domain.SpaceId;
import java.time.ZoneId;
import java.util.Optional;

/// What a chat knows of who speaks: name, zone if it tells one, space, and whether they lead it.
///
/// @param left the home that they are in no more
public record Profile(
    String name, Optional<ZoneId> zone, SpaceId space, boolean lead, Optional<SpaceId> left) {
  public Profile(String name, Optional<ZoneId> zone, SpaceId space, boolean lead) {
    this(name, zone, space, lead, Optional.empty());
  }

  /// The same person where another space is meant: to lead one is to lead no other.
  Profile about(SpaceId meant) {
    return space.equals(meant) ? this : new Profile(name, zone, meant, false, left);
  }

  Profile leading() {
    return new Profile(name, zone, space, true, left);
  }
}
