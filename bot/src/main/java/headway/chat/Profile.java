package headway.chat;

import headway.domain.SpaceId;
import java.time.ZoneId;
import java.util.Optional;

/// What a chat knows of who speaks: name, zone if it tells one, space, and whether they lead it.
public record Profile(String name, Optional<ZoneId> zone, SpaceId space, boolean lead) {
  Profile leading() {
    return new Profile(name, zone, space, true);
  }
}
