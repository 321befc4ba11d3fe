package headway.chat.discord;

import java.time.Instant;
import java.util.Optional;
import net.dv8tion.jda.api.entities.Message;

/// Where one post is put.
sealed interface Spot permits RoomSpot, ForumSpot {
  Message put() throws Calls.Failed;

  /// Whether Discord takes a second try, made soon, for the first.
  boolean knowsRepeats();

  /// The post where it stands since then; empty where it isn't found, or the bot may not look.
  Optional<Message> found(Instant since);
}
