package headway.chat.discord.peer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Someone in a server.
///
/// @param quietUntil when their time-out ends
record Membership(Person person, List<String> roles, Optional<Instant> quietUntil) {
  Membership {
    roles = List.copyOf(roles);
  }

  DataObject json() {
    return DataObject.empty()
        .put("user", person.json())
        .put("nick", null)
        .put("avatar", null)
        .put("roles", DataArray.fromCollection(roles))
        .put("joined_at", "2026-01-01T00:00:00.000000+00:00")
        .put("premium_since", null)
        .put("deaf", false)
        .put("mute", false)
        .put("pending", false)
        .put("flags", 0)
        .put("communication_disabled_until", quietUntil.map(Instant::toString).orElse(null));
  }

  boolean isQuiet(Instant now) {
    return quietUntil.filter(now::isBefore).isPresent();
  }
}
