package headway.chat.slack.peer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/// What Slack keeps of one workspace: people, channels, messages, open views.
final class Workspace {
  static final String TEAM = "T0001";
  static final String BOT = "U0BOT";
  static final String APP = "A0001";

  private final Map<String, SlackUser> users = new LinkedHashMap<>();
  private final Map<String, JsonObject> channels = new LinkedHashMap<>();
  private final Map<String, List<String>> insiders = new LinkedHashMap<>();
  private final List<SlackMessage> messages = new ArrayList<>();
  private final Map<String, JsonObject> views = new LinkedHashMap<>();
  private final Map<String, JsonObject> homes = new LinkedHashMap<>();

  /// Of all workspaces, as ids are Slack's.
  private static final AtomicLong COUNT = new AtomicLong();

  private final String team;

  Workspace(String team) {
    this.team = team;
  }

  String team() {
    return team;
  }

  synchronized void add(SlackUser user) {
    users.put(user.id(), user);
  }

  synchronized Optional<SlackUser> user(String id) {
    return Optional.ofNullable(users.get(id));
  }

  synchronized List<String> people() {
    return List.copyOf(users.keySet());
  }

  synchronized void addChannel(String id, String name) {
    channels.put(
        id,
        Json.of(
            "id", id,
            "name", name,
            "name_normalized", name,
            "is_channel", true,
            "is_group", false,
            "is_im", false,
            "is_mpim", false,
            "is_private", false,
            "is_archived", false,
            "is_general", false,
            "is_ext_shared", false,
            "is_shared", false,
            "is_member", true,
            "num_members", users.size()));
  }

  synchronized Optional<JsonObject> channel(String id) {
    return Optional.ofNullable(channels.get(id))
        .map(channel -> {
          channel.addProperty("num_members", users.size());
          return channel;
        });
  }

  /// From now on only these are in it, and only they see it.
  synchronized void close(String id, List<String> members) {
    mark(id, "is_private", true);
    insiders.put(id, List.copyOf(members));
  }

  /// Who is in a channel: everybody, but for private ones.
  synchronized List<String> members(String channel) {
    return insiders.getOrDefault(channel, people());
  }

  synchronized void mark(String id, String flag, boolean value) {
    channel(id).orElseThrow().addProperty(flag, value);
  }

  synchronized List<JsonObject> channels() {
    return List.copyOf(channels.values());
  }

  static String directOf(String user) {
    return "D" + user.substring(1);
  }

  boolean isThere(String channel) {
    return channel(channel).isPresent()
        || people().stream().anyMatch(user -> directOf(user).equals(channel));
  }

  /// Ids that grow, as Slack's time stamps do.
  String next(String before) {
    return before + "%d.%06d".formatted(1_700_000_000L, COUNT.incrementAndGet());
  }

  synchronized SlackMessage post(
      String channel, String text, JsonArray blocks, Optional<String> only) {
    SlackMessage message = new SlackMessage(channel, next(""), text, blocks, only);
    messages.add(message);
    return message;
  }

  synchronized boolean change(String channel, String ts, String text, JsonArray blocks) {
    for (int i = 0; i < messages.size(); i++) {
      SlackMessage old = messages.get(i);
      if (old.channel().equals(channel) && old.ts().equals(ts)) {
        messages.set(i, old.with(text, blocks));
        return true;
      }
    }
    return false;
  }

  synchronized void remove(String channel, String ts) {
    messages.removeIf(one -> one.channel().equals(channel) && one.ts().equals(ts));
  }

  synchronized List<SlackMessage> messages(Predicate<SlackMessage> wanted) {
    return messages.stream().filter(wanted).toList();
  }

  synchronized JsonObject open(String user, JsonObject view) {
    JsonObject opened = view.deepCopy();
    opened.addProperty("id", next("V"));
    opened.addProperty("team_id", team);
    opened.addProperty("hash", next("h"));
    opened.addProperty("app_id", APP);
    views.put(user, opened);
    return opened;
  }

  synchronized void show(String user, JsonObject view) {
    views.put(user, view);
  }

  synchronized Optional<JsonObject> replaceView(String id, JsonObject view) {
    for (Map.Entry<String, JsonObject> entry : views.entrySet()) {
      if (Json.text(entry.getValue(), "id").equals(id)) {
        JsonObject next = view.deepCopy();
        next.addProperty("id", id);
        next.addProperty("team_id", team);
        next.addProperty("hash", next("h"));
        next.addProperty("app_id", APP);
        entry.setValue(next);
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  synchronized Optional<JsonObject> view(String user) {
    return Optional.ofNullable(views.get(user));
  }

  /// Unless another has been opened meanwhile.
  synchronized void closeView(String user, String view) {
    JsonObject open = views.get(user);
    if (open != null && Json.text(open, "id").equals(view)) {
      views.remove(user);
    }
  }

  synchronized JsonObject publish(String user, JsonObject view) {
    homes.put(user, view.deepCopy());
    JsonObject published = view.deepCopy();
    published.addProperty("id", next("V"));
    return published;
  }

  synchronized Optional<JsonObject> home(String user) {
    return Optional.ofNullable(homes.get(user));
  }
}
