package headway.chat.discord.peer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What people asked of the bot, and what it put before them that is no message: forms, choices.
final class Interactions {
  private final World world;
  private final Gateway gateway;
  private final Map<String, Asked> all = new LinkedHashMap<>();
  private final Map<String, DataObject> sent = new LinkedHashMap<>();
  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final Map<String, List<DataObject>> choices = new LinkedHashMap<>();

  /// A form before somebody, and what opened it.
  record Form(DataObject modal, Asked opener) {}

  Interactions(World world, Gateway gateway) {
    this.world = world;
    this.gateway = gateway;
  }

  /// Tells the bot what somebody did.
  void ask(Asked asked, DataObject data) {
    DataObject event = event(asked).put("data", data);
    synchronized (this) {
      all.put(asked.id(), asked);
      sent.put(asked.id(), event);
    }
    asked.tell();
    gateway.tell(asked.place().server(), "INTERACTION_CREATE", event);
  }

  /// Tells it once more.
  void askAgain(String id) {
    Asked asked = find(id);
    DataObject event;
    synchronized (this) {
      event = Optional.ofNullable(sent.get(id)).orElseThrow();
    }
    gateway.tell(asked.place().server(), "INTERACTION_CREATE", event);
  }

  synchronized Asked find(String id) {
    return Optional.ofNullable(all.get(id))
        .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN_INTERACTION));
  }

  synchronized Asked byToken(String token) {
    return Optional.of(token)
        .filter(given -> given.startsWith(Asked.TOKEN))
        .map(given -> all.get(given.substring(Asked.TOKEN.length())))
        .orElseThrow(() -> new RefusedException(Refusal.ENDED_TOKEN));
  }

  synchronized void open(Asked opener, DataObject modal) {
    forms.put(opener.by().id(), new Form(modal, opener));
  }

  synchronized void show(String user, Form form) {
    forms.put(user, form);
  }

  synchronized Optional<Form> form(String user) {
    return Optional.ofNullable(forms.get(user));
  }

  /// Unless another was opened meanwhile.
  synchronized void close(String user, Form form) {
    forms.remove(user, form);
  }

  synchronized void offer(Asked asked, List<DataObject> offered) {
    choices.put(asked.id(), List.copyOf(offered));
  }

  synchronized List<DataObject> offered(Asked asked) {
    return choices.getOrDefault(asked.id(), List.of());
  }

  private DataObject event(Asked asked) {
    Place place = asked.place();
    DataObject event =
        DataObject.fromJson(
                """
                {"version":1,"locale":"en-GB","entitlements":[],"attachment_size_limit":10485760}
                """)
            .put("id", asked.id())
            .put("application_id", World.BOT.id())
            .put("type", asked.type())
            .put("token", asked.token())
            .put("channel_id", place.id())
            .put("channel", channel(asked))
            .put("app_permissions", Long.toString(world.rights(World.BOT.id(), place)))
            .put("context", place.server().isPresent() ? 0 : 1)
            .put(
                "authorizing_integration_owners",
                DataObject.empty().put("0", place.server().orElse("0")));
    asked.source().flatMap(world.posts::find).ifPresent(post -> event.put("message", post.json()));
    place
        .server()
        .ifPresentOrElse(
            server -> inServer(event, asked, world.server(server)),
            () -> event.put("user", asked.by().json()));
    return event;
  }

  private void inServer(DataObject event, Asked asked, Server server) {
    DataObject guild =
        DataObject.empty()
            .put("id", server.id())
            .put("locale", "en-US")
            .put("features", DataArray.empty());
    event.put("guild_id", server.id()).put("guild_locale", "en-US").put("guild", guild);
    server
        .member(asked.by().id())
        .ifPresent(member -> event.put("member", member.json().put("permissions", rights(asked))));
  }

  private DataObject channel(Asked asked) {
    return world.json(asked.place()).put("permissions", rights(asked));
  }

  private String rights(Asked asked) {
    return Long.toUnsignedString(world.rights(asked.by().id(), asked.place()) & Long.MAX_VALUE);
  }
}
