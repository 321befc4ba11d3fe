package headway.chat.discord;

import gnu.trove.map.TLongObjectMap;
import gnu.trove.map.hash.TLongObjectHashMap;
import headway.chat.talk.Recent;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.JDAImpl;
import net.dv8tion.jda.internal.requests.RestActionImpl;

/// Servers of which other processes hear: what Discord tells of them when it is asked, a minute old
/// at most. Direct messages come to one process alone, whatever server they are about.
final class Foreign {
  private static final Duration KNOWN = Duration.ofMinutes(1);

  /// What a server that is asked for lacks beside one that is told of.
  private static final String MORE =
      """
      {"stage_instances":[],"guild_scheduled_events":[],"voice_states":[],"presences":[]}
      """;

  private final Recent<String, Guild> servers;
  private final Recent<String, Boolean> out;

  /// However many ask for a server at once, Discord is asked for it once.
  private final Map<String, Object> learning = new ConcurrentHashMap<>();

  Foreign(InstantSource clock) {
    this.servers = new Recent<>(KNOWN, clock);
    this.out = new Recent<>(KNOWN, clock);
  }

  /// By way of that shard.
  Optional<Guild> find(JDA shard, String id) {
    return isOut(shard, id) ? Optional.empty() : servers.find(id);
  }

  /// Whether Discord says that Headway isn't in it.
  boolean isOut(JDA shard, String id) {
    synchronized (learning.computeIfAbsent(id, _ -> new Object())) {
      if (servers.find(id).isEmpty() && out.find(id).isEmpty()) {
        learn(shard, id);
      }
    }
    return out.find(id).isPresent();
  }

  /// Whether that person is in it.
  static RestAction<Boolean> has(JDA shard, String id, String user) {
    return new RestActionImpl<>(
        shard, Route.Guilds.GET_MEMBER.compile(id, user), (_, _) -> Boolean.TRUE);
  }

  private void learn(JDA shard, String id) {
    try {
      servers.put(id, asked(shard, id));
    } catch (Calls.Failed failed) {
      if (Refusals.isUnseen(failed.why()) || Refusals.isNoServer(failed.why())) {
        out.put(id, true);
      }
    }
  }

  /// JDA makes servers of what the gateway tells alone; this is the same, put together. It stands
  /// in JDA's own list too, without which JDA understands no thread of it.
  private static Guild asked(JDA shard, String id) throws Calls.Failed {
    String bot = shard.getSelfUser().getId();
    DataObject server = told(shard, Route.Guilds.GET_GUILD.compile(id));
    DataObject member = told(shard, Route.Guilds.GET_MEMBER.compile(id, bot));
    DataObject.fromJson(MORE).toMap().forEach(server::put);
    server.put("channels", all(shard, Route.Guilds.GET_CHANNELS.compile(id)));
    server.put(
        "threads", told(shard, Route.Guilds.LIST_ACTIVE_THREADS.compile(id)).getArray("threads"));
    TLongObjectMap<DataObject> members = new TLongObjectHashMap<>();
    members.put(shard.getSelfUser().getIdLong(), member);
    return ((JDAImpl) shard)
        .getEntityBuilder()
        .createGuild(Long.parseUnsignedLong(id), server, members, 1);
  }

  private static DataObject told(JDA shard, Route.CompiledRoute route) throws Calls.Failed {
    return Calls.made(new RestActionImpl<>(shard, route, (response, _) -> response.getObject()));
  }

  private static DataArray all(JDA shard, Route.CompiledRoute route) throws Calls.Failed {
    return Calls.made(new RestActionImpl<>(shard, route, (response, _) -> response.getArray()));
  }
}
