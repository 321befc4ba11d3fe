package headway.chat.discord.peer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What Discord keeps: people, servers, direct conversations, the bot's commands.
final class World {
  static final Person BOT = new Person("900000000000000001", "headway", true);

  final Timeline timeline;
  final Posts posts;
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final Map<String, Server> servers = new LinkedHashMap<>();
  private final Map<String, Place> directs = new LinkedHashMap<>();
  private final Set<String> closed = new HashSet<>();
  private DataArray commands = DataArray.empty();

  World(Timeline timeline) {
    this.timeline = timeline;
    this.posts = new Posts(timeline);
    people.put(BOT.id(), BOT);
  }

  synchronized void add(Person person) {
    people.put(person.id(), person);
  }

  synchronized void add(Server server) {
    servers.put(server.id(), server);
  }

  synchronized Person person(String id) {
    return Optional.ofNullable(people.get(id))
        .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN_USER));
  }

  synchronized Server server(String id) {
    return Optional.ofNullable(servers.get(id))
        .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN_GUILD));
  }

  synchronized List<Server> servers() {
    return List.copyOf(servers.values());
  }

  synchronized List<Person> people() {
    return new ArrayList<>(people.values());
  }

  /// The bot's conversation with that user, opened where there is none.
  synchronized Place direct(String user) {
    person(user);
    return directs.computeIfAbsent(user, one -> Place.direct(timeline.next(), one));
  }

  synchronized void closeDirect(String user, boolean isClosed) {
    if (isClosed) {
      closed.add(user);
    } else {
      closed.remove(user);
    }
  }

  synchronized boolean isClosed(Place place) {
    return place.sort() == Sort.DIRECT && closed.contains(place.name());
  }

  synchronized Place place(String id) {
    return servers.values().stream()
        .flatMap(server -> server.place(id).stream())
        .findFirst()
        .or(() -> directs.values().stream().filter(one -> one.id().equals(id)).findFirst())
        .orElseThrow(() -> new RefusedException(Refusal.UNKNOWN_CHANNEL));
  }

  /// What that user may do there; all in a direct conversation.
  long rights(String user, Place place) {
    return place
        .server()
        .map(this::server)
        .map(server -> server.rights(user, place, timeline.now()))
        .orElse(-1L);
  }

  /// How a place is told, whoever is in it.
  DataObject json(Place place) {
    if (place.sort() != Sort.DIRECT) {
      return place.json();
    }
    return DataObject.empty()
        .put("id", place.id())
        .put("type", Sort.DIRECT.number())
        .put("last_message_id", null)
        .put("flags", 0)
        .put("recipients", DataArray.empty().add(person(place.name()).json()));
  }

  synchronized DataArray commands() {
    return commands;
  }

  synchronized void commands(DataArray next) {
    commands = next;
  }
}
