package headway.chat.discord;

import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.sharding.ShardManager;

/// The shards of this process, once they are up.
final class Shards {
  private static final Set<JDA.Status> OVER =
      EnumSet.of(JDA.Status.SHUTDOWN, JDA.Status.SHUTTING_DOWN, JDA.Status.FAILED_TO_LOGIN);

  /// How many of a number's last bits say nothing of which part of Discord it belongs to.
  private static final int WITHIN = 22;

  private static final String ID = "\\d{1,19}";

  private final Loaded loaded = new Loaded();
  private final Foreign foreign;
  private volatile Optional<ShardManager> manager = Optional.empty();

  Shards(InstantSource clock) {
    foreign = new Foreign(clock);
  }

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
  /// breaks and goes on. Of one that another process serves Discord may be asked.
  Optional<Guild> server(String id) {
    if (!id.matches(ID)) {
      return Optional.empty();
    }
    Optional<JDA> serving = serving(id);
    return serving.isPresent()
        ? serving.flatMap(shard -> own(shard, id))
        : any().flatMap(shard -> foreign.find(shard, id));
  }

  /// Asks whether that person is in a server of another process; empty where it is none, or nothing
  /// is up.
  Optional<RestAction<Boolean>> elsewhere(String server, String user) {
    return server.matches(ID) && serving(server).isEmpty()
        ? any().map(shard -> Foreign.has(shard, server, user))
        : Optional.empty();
  }

  private Optional<Guild> own(JDA shard, String id) {
    return Optional.of(shard)
        .filter(Shards::isUp)
        .flatMap(up -> Optional.ofNullable(up.getGuildById(id)))
        .filter(loaded::is);
  }

  /// Whether that server surely has no Headway in it: who serves it doesn't find it there, or
  /// Discord says so.
  boolean isOutOf(String id) {
    return id.matches(ID)
        && serving(id)
            .map(shard -> isOutOf(shard, id))
            .or(() -> any().map(shard -> foreign.isOut(shard, id)))
            .orElse(false);
  }

  private Optional<JDA> serving(String id) {
    return manager.stream()
        .flatMap(up -> up.getShards().stream())
        .filter(shard -> serves(shard, id))
        .findFirst();
  }

  /// Whether that shard hears of the server.
  static boolean serves(JDA shard, String id) {
    JDA.ShardInfo part = shard.getShardInfo();
    return id.matches(ID)
        && (Long.parseUnsignedLong(id) >> WITHIN) % part.getShardTotal() == part.getShardId();
  }

  /// The same as the shard that serves it sees it.
  static boolean isOutOf(JDA shard, String id) {
    return shard.getStatus() == JDA.Status.CONNECTED
        && shard.getGuildById(id) == null
        && !shard.isUnavailable(Long.parseUnsignedLong(id));
  }

  /// What hears which servers are loaded.
  Loaded loaded() {
    return loaded;
  }

  Optional<ShardManager> manager() {
    return manager;
  }
}
