package headway.chat.discord.peer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Who the bot is, its commands, people and servers.
final class Basics {
  private final World world;
  private final Gateway gateway;

  Basics(World world, Gateway gateway) {
    this.world = world;
    this.gateway = gateway;
  }

  List<Route> routes() {
    return List.of(
        Route.of("GET users/@me", _ -> Answer.of(World.BOT.json())),
        Route.of("GET users/{}", call -> Answer.of(world.person(call.id(0)).json())),
        Route.of("POST users/@me/channels", this::direct),
        Route.of("GET gateway", _ -> Answer.of(door())),
        Route.of("GET gateway/bot", _ -> Answer.of(door())),
        Route.of("GET applications/@me", _ -> Answer.of(application())),
        Route.of("GET oauth2/applications/@me", _ -> Answer.of(application())),
        Route.of("GET applications/{}/commands", _ -> Answer.of(world.commands())),
        Route.of("PUT applications/{}/commands", this::register),
        Route.of("GET guilds/{}", call -> Answer.of(server(call).counted())),
        Route.of("GET guilds/{}/channels", call -> Answer.of(server(call).channels())),
        Route.of("GET guilds/{}/threads/active", call -> Answer.of(server(call).threads())),
        Route.of("GET guilds/{}/members/{}", this::member),
        Route.of("GET guilds/{}/members", this::members));
  }

  private DataObject door() {
    DataObject limit =
        DataObject.fromJson(
            "{\"total\":1000,\"remaining\":999,\"reset_after\":14400000,\"max_concurrency\":1}");
    return DataObject.empty()
        .put("url", gateway.address())
        .put("shards", 1)
        .put("session_start_limit", limit);
  }

  private static DataObject application() {
    return DataObject.fromJson(
            """
            {"description":"","icon":null,"bot_public":true,"bot_require_code_grant":false,
             "flags":0,"verify_key":"","team":null,"summary":""}
            """)
        .put("id", World.BOT.id())
        .put("name", World.BOT.name())
        .put("owner", World.BOT.json());
  }

  private Answer direct(Call call) {
    return Answer.of(world.json(world.direct(call.object().getString("recipient_id"))));
  }

  /// All commands at once; one that stays keeps its number.
  private Answer register(Call call) {
    DataArray next = call.array();
    CommandRules.check(next);
    Map<String, String> numbers = new HashMap<>();
    world.commands().stream(DataArray::getObject)
        .forEach(old -> numbers.put(name(old), old.getString("id")));
    next.stream(DataArray::getObject)
        .forEach(command ->
            command
                .put("id", numbers.getOrDefault(name(command), world.timeline.next()))
                .put("application_id", World.BOT.id())
                .put("version", world.timeline.next())
                .put(
                    "default_member_permissions",
                    command.getString("default_member_permissions", null))
                .put("description", command.getString("description", "")));
    world.commands(next);
    return Answer.of(next);
  }

  private static String name(DataObject command) {
    return command.getInt("type", 1) + " " + command.getString("name");
  }

  /// One that the bot is in.
  private Server server(Call call) {
    Server server = world.server(call.id(0));
    if (server.member(World.BOT.id()).isEmpty()) {
      throw new RefusedException(Refusal.NO_ACCESS);
    }
    return server;
  }

  private Answer member(Call call) {
    return Answer.of(
        server(call)
            .member(call.id(1))
            .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN_MEMBER))
            .json());
  }

  private Answer members(Call call) {
    return Answer.of(
        DataArray.fromCollection(server(call).members().stream().map(Membership::json).toList()));
  }
}
