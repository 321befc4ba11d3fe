package headway.chat.discord;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.sharding.ShardManager;

/// The shards of this process, once they are up.
final class Shards {
  private static final Set<JDA.Status> OVER =
      EnumSet.of(JDA.Status.SHUTDOWN, JDA.Status.SHUTTING_DOWN, JDA.Status.FAILED_TO_LOGIN);

  /// How many of a number's last bits say nothing of which part of Discord it belongs to.
  private static final int WITHIN = 22;

  private final Loaded loaded = new Loaded();
  private volatile Optional<ShardManager> manager = Optional.empty();

  void are(ShardManager up) {
    manager = Optional.of(up);
  }

  void areDown() {
    manager = Optional.empty();
  }

  /// Whether people can be written to.
  boolean areUp() {
    return any().isPresent();
  }

  /// Always the same while it runs, so that what it knows is known the next time.
  Optional<JDA> any() {
    return manager.flatMap(up -> up.getShards().stream().filter(Shards::isUp).findFirst());
  }

  static boolean isUp(JDA shard) {
    return !OVER.contains(shard.getStatus());
  }

  /// A server that one of them serves, once it is loaded; what is known of it outlives a line that
  /// breaks and goes on.
  Optional<Guild> server(String id) {
    return manager
        .filter(_ -> id.matches("\\d{1,20}"))
        .flatMap(up -> Optional.ofNullable(up.getGuildById(id)))
        .filter(loaded::is)
        .filter(server -> isUp(server.getJDA()));
  }

  /// Whether that server surely has no Headway in it: this process serves it, and it isn't there.
  boolean isOutOf(String id) {
    return manager.stream()
        .flatMap(up -> up.getShards().stream())
        .anyMatch(shard -> isOutOf(shard, id));
  }

  /// The same where that shard serves it.
  static boolean isOutOf(JDA shard, String id) {
    if (!id.matches("\\d{1,20}")) {
      return false;
    }
    long server = Long.parseUnsignedLong(id);
    return isOf(shard.getShardInfo(), server)
        && shard.getStatus() == JDA.Status.CONNECTED
        && shard.getGuildById(server) == null
        && !shard.isUnavailable(server);
  }

  private static boolean isOf(JDA.ShardInfo part, long server) {
    return (server >> WITHIN) % part.getShardTotal() == part.getShardId();
  }

  /// What hears which servers are loaded.
  Loaded loaded() {
    return loaded;
  }

  Optional<ShardManager> manager() {
    return manager;
  }
}
