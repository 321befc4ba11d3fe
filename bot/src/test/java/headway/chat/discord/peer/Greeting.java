package headway.chat.discord.peer;

import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What a new session is told first: who it is, and its servers.
record Greeting(World world, String address) {
  void send(Session session) {
    List<Server> servers =
        world.servers().stream()
            .filter(server -> server.member(World.BOT.id()).isPresent())
            .filter(server -> session.shard().hears(Optional.of(server.id())))
            .toList();
    DataObject ready =
        DataObject.fromJson("{\"v\":10,\"private_channels\":[],\"user_settings\":{}}")
            .put("user", World.BOT.json().put("verified", true).put("mfa_enabled", false))
            .put("session_id", session.id())
            .put("resume_gateway_url", address)
            .put("application", DataObject.empty().put("id", World.BOT.id()).put("flags", 0))
            .put("shard", DataArray.empty().add(session.shard().number()).add(session.shard().of()))
            .put(
                "guilds",
                DataArray.fromCollection(servers.stream().map(Greeting::unavailable).toList()));
    session.send("READY", ready);
    servers.stream()
        .filter(server -> !server.isAway())
        .forEach(server -> session.send("GUILD_CREATE", server.json(session.has(Intent.MEMBERS))));
  }

  private static DataObject unavailable(Server server) {
    return DataObject.empty().put("id", server.id()).put("unavailable", true);
  }
}
