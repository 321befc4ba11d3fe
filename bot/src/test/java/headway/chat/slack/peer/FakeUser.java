package headway.chat.slack.peer;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A person at Slack: what they do, and what they see.
public final class FakeUser {
  private final String id;
  private final Workspace workspace;
  private final Methods methods;
  private final SocketDoor socket;
  private final String address;

  FakeUser(String id, Workspace workspace, Methods methods, SocketDoor socket, String address) {
    this.id = id;
    this.workspace = workspace;
    this.methods = methods;
    this.socket = socket;
    this.address = address;
  }

  /// Types a slash command in that channel; returns the event's id.
  public String commands(String channel, String words) {
    String trigger = trigger();
    commandsAgain(channel, words, trigger);
    return trigger;
  }

  /// The same command once more, as when Slack delivers it twice.
  public void commandsAgain(String channel, String words, String trigger) {
    socket.send("env-" + trigger, "slash_commands", command(channel, words, trigger));
  }

  private JsonObject command(String channel, String words, String trigger) {
    return Json.of(
        "token", "unused",
        "team_id", Workspace.TEAM,
        "team_domain", "example",
        "channel_id", channel,
        "channel_name", "general",
        "user_id", id,
        "user_name", id,
        "command", "/headway",
        "text", words,
        "api_app_id", Workspace.APP,
        "is_enterprise_install", "false",
        "response_url", address + "/response/" + methods.responseTo(id, channel),
        "trigger_id", trigger);
  }

  /// Writes to the bot in their direct conversation; returns the event's id.
  public String writes(String words) {
    String event = workspace.next("Ev");
    writesAgain(words, event);
    return event;
  }

  public void writesAgain(String words, String event) {
    JsonObject message =
        Json.of(
            "type", "message",
            "channel", Workspace.directOf(id),
            "channel_type", "im",
            "user", id,
            "text", words,
            "team", Workspace.TEAM,
            "ts", workspace.next(""),
            "event_ts", workspace.next(""));
    socket.send("events_api", event(event, message));
  }

  /// Names the bot in a channel.
  public void mentions(String channel, String words) {
    JsonObject message =
        Json.of(
            "type", "app_mention",
            "channel", channel,
            "user", id,
            "text", "<@" + Workspace.BOT + "> " + words,
            "team", Workspace.TEAM,
            "ts", workspace.next(""),
            "event_ts", workspace.next(""));
    socket.send("events_api", event(workspace.next("Ev"), message));
  }

  /// Opens the bot's home.
  public void opensHome() {
    JsonObject opened =
        Json.of(
            "type", "app_home_opened",
            "user", id,
            "channel", Workspace.directOf(id),
            "tab", "home",
            "event_ts", workspace.next(""));
    socket.send("events_api", event(workspace.next("Ev"), opened));
  }

  /// Presses the button of that label on the latest message that has it.
  public void presses(String label) {
    SlackMessage message =
        visible().reversed().stream()
            .filter(one -> Sight.of(one).buttons().contains(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no button " + label + " in " + sees()));
    Sight sight = Sight.of(message);
    presses(message, sight.elements().get(sight.buttons().indexOf(label)));
  }

  private void presses(SlackMessage message, JsonObject element) {
    JsonObject action = element.deepCopy();
    action.addProperty("action_ts", workspace.next(""));
    JsonObject shown =
        Json.of("ts", message.ts(), "text", message.text(), "blocks", message.blocks());
    JsonObject payload = from("block_actions");
    payload.add("actions", Json.list(List.of(action)));
    payload.add("message", shown);
    payload.add("channel", Json.of("id", message.channel(), "name", "directmessage"));
    payload.add(
        "container",
        Json.of(
            "type", "message",
            "message_ts", message.ts(),
            "channel_id", message.channel(),
            "is_ephemeral", message.only().isPresent()));
    payload.addProperty(
        "response_url", address + "/response/" + methods.responseTo(id, message));
    socket.send("interactive", payload);
  }

  /// The form that is open before them.
  public Optional<JsonObject> form() {
    return workspace.view(id);
  }

  /// Sends the open form with these values by block id; returns what the bot answered at once.
  public JsonObject submits(Map<String, String> answers) {
    JsonObject view = form().orElseThrow(() -> new AssertionError("no form is open"));
    JsonObject values = new JsonObject();
    for (JsonElement each : view.getAsJsonArray("blocks")) {
      JsonObject block = each.getAsJsonObject();
      String name = Json.text(block, "block_id");
      if (Json.text(block, "type").equals("input")) {
        JsonObject element = block.getAsJsonObject("element");
        values.add(
            name,
            Json.of(
                Json.text(element, "action_id"),
                Json.of("type", Json.text(element, "type"), "value", answers.getOrDefault(name, ""))));
      }
    }
    JsonObject sent = view.deepCopy();
    sent.add("state", Json.of("values", values));
    JsonObject payload = from("view_submission");
    payload.add("view", sent);
    JsonObject answer = socket.send("interactive", payload);
    if (!Json.text(answer, "response_action").equals("errors")) {
      workspace.closeView(id);
    }
    return answer;
  }

  /// Uses a shortcut: a global one, or one on a message's words.
  public void shortcut(String callback, Optional<String> words) {
    JsonObject payload = from(words.isPresent() ? "message_action" : "shortcut");
    payload.addProperty("callback_id", callback);
    words.ifPresent(text -> {
      payload.add("message", Json.of("ts", workspace.next(""), "text", text, "user", id));
      payload.add("channel", Json.of("id", "C0001", "name", "general"));
      payload.addProperty("message_ts", workspace.next(""));
      payload.addProperty(
          "response_url", address + "/response/" + methods.responseTo(id, "C0001"));
    });
    socket.send("interactive", payload);
  }

  /// What stands before them now, the oldest first.
  public List<Sight> sees() {
    return visible().stream().map(Sight::of).toList();
  }

  /// Their home tab, if the bot has filled it.
  public Optional<String> home() {
    return workspace.home(id).map(JsonObject::toString);
  }

  private List<SlackMessage> visible() {
    String direct = Workspace.directOf(id);
    return workspace.messages(message ->
        message.only().map(id::equals).orElse(message.channel().equals(direct)));
  }

  private String trigger() {
    return workspace.next("t") + "-" + id;
  }

  private JsonObject from(String type) {
    return Json.of(
        "type", type,
        "token", "unused",
        "action_ts", workspace.next(""),
        "api_app_id", Workspace.APP,
        "trigger_id", trigger(),
        "team", Json.of("id", Workspace.TEAM, "domain", "example"),
        "user", Json.of("id", id, "name", id, "username", id, "team_id", Workspace.TEAM));
  }

  private static JsonObject event(String id, JsonObject event) {
    return Json.of(
        "token", "unused",
        "team_id", Workspace.TEAM,
        "api_app_id", Workspace.APP,
        "type", "event_callback",
        "event_id", id,
        "event_time", 1_700_000_000,
        "is_ext_shared_channel", false,
        "authorizations",
            Json.list(
                List.of(
                    Json.of(
                        "team_id", Workspace.TEAM,
                        "user_id", Workspace.BOT,
                        "is_bot", true,
                        "is_enterprise_install", false))),
        "event", event);
  }
}
