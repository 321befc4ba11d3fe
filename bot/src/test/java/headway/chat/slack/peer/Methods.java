package headway.chat.slack.peer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/// What each method of the Web API does.
final class Methods {
  static final String BOT_TOKEN = "xoxb-of-the-test";
  static final String APP_TOKEN = "xapp-of-the-test";
  static final String SCOPES =
      "app_mentions:read,channels:history,channels:read,chat:write,commands,dnd:read,files:write,"
          + "groups:history,groups:read,im:history,im:write,reactions:read,users:read";

  private static final int MESSAGE_BLOCKS = 50;
  private static final int RESPONSES = 5;

  private final String token;
  private final Workspace workspace;
  private final Supplier<String> socket;
  private final Supplier<String> address;
  private final Map<String, Integer> responses = new HashMap<>();
  private final Map<String, SlackMessage> answered = new HashMap<>();
  final Map<String, Duration> slow = new ConcurrentHashMap<>();
  final Triggers triggers = new Triggers();
  final Files files = new Files();

  /// @param address where files are uploaded
  Methods(String token, Workspace workspace, Supplier<String> socket, Supplier<String> address) {
    this.token = token;
    this.workspace = workspace;
    this.socket = socket;
    this.address = address;
  }

  JsonObject call(String method, String bearer, Map<String, String> given) {
    boolean own = bearer.equals(APP_TOKEN) || bearer.equals(token);
    boolean right = bearer.equals(method.equals("apps.connections.open") ? APP_TOKEN : token);
    if (!own || !(right || method.equals("auth.test"))) {
      return error(own ? "not_allowed_token_type" : "invalid_auth");
    }
    triggers.age(slow.getOrDefault(method, Duration.ZERO));
    return switch (method) {
      case "auth.test" -> self();
      case "apps.connections.open" -> ok("url", socket.get());
      case "users.info" -> user(given);
      case "conversations.open" ->
          workspace
              .user(given.getOrDefault("users", ""))
              .map(user -> ok("channel", Json.of("id", Workspace.directOf(user.id()))))
              .orElseGet(() -> error("user_not_found"));
      case "conversations.info" ->
          workspace
              .channel(given.getOrDefault("channel", ""))
              .map(channel -> ok("channel", channel))
              .orElseGet(() -> error("channel_not_found"));
      case "conversations.list", "users.conversations" ->
          ok("channels", Json.list(workspace.channels()));
      case "conversations.members" ->
          ok("members", Json.list(workspace.members(given.getOrDefault("channel", ""))));
      case "conversations.history" -> new History(workspace).read(given);
      case "chat.postMessage" -> post(given, Optional.empty());
      case "chat.postEphemeral" -> post(given, Optional.of(given.getOrDefault("user", "")));
      case "chat.update" -> update(given);
      case "chat.getPermalink" ->
          ok(
              "permalink",
              "https://example.slack.com/archives/%s/p%s"
                  .formatted(
                      given.get("channel"), given.getOrDefault("message_ts", "").replace(".", "")));
      case "views.open" -> open(given);
      case "views.update" ->
          view(
              given,
              view ->
                  workspace
                      .replaceView(given.getOrDefault("view_id", ""), view)
                      .orElse(new JsonObject()));
      case "views.publish" ->
          view(given, view -> workspace.publish(given.getOrDefault("user_id", ""), view));
      case "files.getUploadURLExternal" ->
          files.begin(workspace.next("F").replace(".", ""), address.get(), given);
      case "files.completeUploadExternal" -> files.complete(given);
      case "dnd.info" -> ok("dnd_enabled", false);
      default -> error("unknown_method");
    };
  }

  /// A new response address; it lives for five answers.
  synchronized String responseTo(String user, String channel) {
    String id = workspace.next("r") + "-" + user + "-" + channel;
    responses.put(id, RESPONSES);
    return id;
  }

  /// The same for a press on that message.
  synchronized String responseTo(String user, SlackMessage message) {
    String id = responseTo(user, message.channel());
    answered.put(id, message);
    return id;
  }

  synchronized boolean respond(String id, JsonObject answer) {
    int left = responses.getOrDefault(id, 0);
    if (left == 0) {
      return false;
    }
    responses.put(id, left - 1);
    SlackMessage original = answered.get(id);
    if (original != null && isTrue(answer, "delete_original")) {
      workspace.remove(original.channel(), original.ts());
      return true;
    }
    JsonArray blocks = blocks(answer);
    if (original != null && isTrue(answer, "replace_original")) {
      return workspace.change(original.channel(), original.ts(), Json.text(answer, "text"), blocks);
    }
    String[] parts = id.split("-", 3);
    workspace.post(parts[2], Json.text(answer, "text"), blocks, Optional.of(parts[1]));
    return Limits.broken(Json.text(answer, "text"), blocks, MESSAGE_BLOCKS).isEmpty();
  }

  private static boolean isTrue(JsonObject answer, String name) {
    return answer.has(name) && answer.get(name).getAsBoolean();
  }

  private static JsonArray blocks(JsonObject answer) {
    return answer.has("blocks") && answer.get("blocks").isJsonArray()
        ? answer.getAsJsonArray("blocks")
        : new JsonArray();
  }

  private JsonObject self() {
    return Json.of(
        "ok", true,
        "url", "https://example.slack.com/",
        "team", "Example",
        "user", "headway",
        "team_id", workspace.team(),
        "user_id", Workspace.BOT,
        "bot_id", "B0001");
  }

  private JsonObject user(Map<String, String> given) {
    return workspace
        .user(given.getOrDefault("user", ""))
        .map(user -> ok("user", user.json()))
        .orElseGet(() -> error("user_not_found"));
  }

  private JsonObject post(Map<String, String> given, Optional<String> only) {
    String channel = given.getOrDefault("channel", "");
    String place = workspace.user(channel).isPresent() ? Workspace.directOf(channel) : channel;
    if (!workspace.isThere(place)) {
      return error("channel_not_found");
    }
    Optional<String> shut = workspace.channel(place).flatMap(Methods::shut);
    if (shut.isPresent()) {
      return error(shut.get());
    }
    JsonArray blocks = parsed(given);
    String text = given.getOrDefault("text", "");
    Optional<String> broken = Limits.broken(text, blocks, MESSAGE_BLOCKS);
    if (broken.isPresent()) {
      return error(broken.get());
    }
    if (!files.isReady(blocks)) {
      return error("invalid_blocks");
    }
    SlackMessage message = workspace.post(place, text, blocks, only);
    return Json.of("ok", true, "channel", place, "ts", message.ts(), "message_ts", message.ts());
  }

  /// Why the bot can't post there, if it can't.
  private static Optional<String> shut(JsonObject channel) {
    if (channel.get("is_archived").getAsBoolean()) {
      return Optional.of("is_archived");
    }
    return channel.get("is_member").getAsBoolean()
        ? Optional.empty()
        : Optional.of("not_in_channel");
  }

  private JsonObject update(Map<String, String> given) {
    JsonArray blocks = parsed(given);
    String text = given.getOrDefault("text", "");
    Optional<String> broken = Limits.broken(text, blocks, MESSAGE_BLOCKS);
    if (broken.isPresent()) {
      return error(broken.get());
    }
    String channel = given.getOrDefault("channel", "");
    String ts = given.getOrDefault("ts", "");
    return workspace.change(channel, ts, text, blocks)
        ? Json.of("ok", true, "channel", channel, "ts", ts, "text", text)
        : error("message_not_found");
  }

  private static JsonObject view(
      Map<String, String> given, java.util.function.UnaryOperator<JsonObject> show) {
    JsonObject view = JsonParser.parseString(given.getOrDefault("view", "{}")).getAsJsonObject();
    return Limits.broken(view).map(Methods::error).orElseGet(() -> ok("view", show.apply(view)));
  }

  private JsonObject open(Map<String, String> given) {
    String trigger = given.getOrDefault("trigger_id", "");
    return triggers
        .refusal(trigger)
        .map(Methods::error)
        .orElseGet(() -> view(given, view -> workspace.open(triggers.use(trigger), view)));
  }

  private static JsonArray parsed(Map<String, String> given) {
    return given.containsKey("blocks")
        ? JsonParser.parseString(given.get("blocks")).getAsJsonArray()
        : new JsonArray();
  }

  private static JsonObject ok(String name, Object value) {
    return Json.of("ok", true, name, value);
  }

  private static JsonObject error(String error) {
    return Json.of("ok", false, "error", error);
  }

  static List<String> scopes() {
    return List.of(SCOPES.split(","));
  }
}
