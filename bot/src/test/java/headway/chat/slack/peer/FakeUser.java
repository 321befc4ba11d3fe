package headway.chat.slack.peer;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// A person at Slack: what they do, and what they see.
public final class FakeUser {
  private final String id;
  private final Workspace workspace;
  private final Methods methods;
  private final Door door;
  private final String address;

  FakeUser(String id, Workspace workspace, Methods methods, Door door, String address) {
    this.id = id;
    this.workspace = workspace;
    this.methods = methods;
    this.door = door;
    this.address = address;
  }

  /// The same person, but what they do is told as Slack tells it in another setting.
  public FakeUser told(UnaryOperator<JsonObject> otherwise) {
    Door changed = (event, type, payload) -> door.send(event, type, otherwise.apply(payload));
    return new FakeUser(id, workspace, methods, changed, address);
  }

  /// Their account changed at that instant; it may be switched off.
  public void changes(boolean deleted, Instant updated) {
    changes(deleted, updated, workspace.next("Ev"));
  }

  public void changes(boolean deleted, Instant updated, String event) {
    JsonObject user = workspace.user(id).orElseThrow().json();
    user.addProperty("deleted", deleted);
    user.addProperty("updated", updated.getEpochSecond());
    door.send("events_api", event(event, Json.of("type", "user_change", "user", user)));
  }

  /// Types a slash command in that channel; returns the event's id.
  public String commands(String channel, String words) {
    String trigger = trigger();
    commandsAgain(channel, words, trigger);
    return trigger;
  }

  /// The same command once more, as when Slack delivers it twice.
  public void commandsAgain(String channel, String words, String trigger) {
    door.send("env-" + trigger, "slash_commands", command(channel, words, trigger));
  }

  private JsonObject command(String channel, String words, String trigger) {
    return Json.of(
        "token",
        "unused",
        "team_id",
        workspace.team(),
        "team_domain",
        "example",
        "channel_id",
        channel,
        "channel_name",
        "general",
        "user_id",
        id,
        "user_name",
        id,
        "command",
        "/headway",
        "text",
        words,
        "api_app_id",
        Workspace.APP,
        "is_enterprise_install",
        "false",
        "response_url",
        address + "/response/" + methods.responseTo(id, channel),
        "trigger_id",
        trigger);
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
            "type",
            "message",
            "channel",
            Workspace.directOf(id),
            "channel_type",
            "im",
            "user",
            id,
            "text",
            words,
            "team",
            workspace.team(),
            "ts",
            workspace.next(""),
            "event_ts",
            workspace.next(""));
    door.send("events_api", event(event, message));
  }

  /// Names the bot in a channel.
  public void mentions(String channel, String words) {
    JsonObject message =
        Json.of(
            "type",
            "app_mention",
            "channel",
            channel,
            "user",
            id,
            "text",
            "<@" + Workspace.BOT + "> " + words,
            "team",
            workspace.team(),
            "ts",
            workspace.next(""),
            "event_ts",
            workspace.next(""));
    door.send("events_api", event(workspace.next("Ev"), message));
  }

  /// What they do with messages of a channel.
  public Passerby in(String channel) {
    return new Passerby(this, workspace, channel);
  }

  void hears(JsonObject event) {
    door.send("events_api", event(workspace.next("Ev"), event));
  }

  String id() {
    return id;
  }

  /// Opens the bot's home.
  public void opensHome() {
    JsonObject opened =
        Json.of(
            "type",
            "app_home_opened",
            "user",
            id,
            "channel",
            Workspace.directOf(id),
            "tab",
            "home",
            "event_ts",
            workspace.next(""));
    door.send("events_api", event(workspace.next("Ev"), opened));
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

  /// Presses the button of that number, from one, of the latest message that has any; in an open
  /// form, chooses that option or presses that button of it.
  public void presses(int number) {
    if (form().isPresent()) {
      pressesInForm(number);
      return;
    }
    SlackMessage message =
        visible().reversed().stream()
            .filter(one -> !Sight.of(one).buttons().isEmpty())
            .findFirst()
            .orElseThrow(() -> new AssertionError("no buttons in " + sees()));
    presses(message, Sight.of(message).elements().get(number - 1));
  }

  /// Presses that button of a message as they once saw it, whoever it was for.
  public void pressesOn(Sight seen, String label) {
    JsonObject element = seen.elements().get(seen.buttons().indexOf(label));
    SlackMessage message =
        workspace.messages(one -> one.ts().equals(seen.ts())).stream()
            .findFirst()
            .orElseThrow(() -> new AssertionError("no message " + seen.ts()));
    presses(message, element);
  }

  /// Presses that button of the latest message in a channel that has it.
  public void pressesIn(String channel, String label) {
    Sight card =
        workspace
            .messages(one -> one.channel().equals(channel) && one.only().isEmpty())
            .reversed()
            .stream()
            .map(Sight::of)
            .filter(sight -> sight.buttons().contains(label))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + label + " in " + channel));
    pressesOn(card, label);
  }

  /// Presses a button that no message has.
  public void pressesUnknown(String action, String value) {
    SlackMessage message =
        new SlackMessage(direct(), workspace.next(""), "", new JsonArray(), Optional.empty());
    presses(message, Json.of("type", "button", "action_id", action, "value", value));
  }

  /// Has that form before them again, as where closing it came too late.
  public void reopens(JsonObject form) {
    workspace.show(id, form);
  }

  private void pressesInForm(int number) {
    JsonObject view = view();
    List<String> options = OpenForm.options(view);
    if (number <= options.size()) {
      submits(Map.of(OpenForm.firstChosen(view), options.get(number - 1)));
      return;
    }
    JsonObject action = OpenForm.buttons(view).get(number - options.size() - 1).deepCopy();
    action.addProperty("action_ts", workspace.next(""));
    JsonObject payload = from("block_actions");
    payload.add("actions", Json.list(List.of(action)));
    payload.add("view", view);
    payload.add("container", Json.of("type", "view", "view_id", Json.text(view, "id")));
    door.send("interactive", payload);
  }

  private void presses(SlackMessage message, JsonObject element) {
    JsonObject action = element.deepCopy();
    action.addProperty("action_ts", workspace.next(""));
    JsonObject payload = from("block_actions");
    payload.add("actions", Json.list(List.of(action)));
    if (message.only().isEmpty()) {
      payload.add(
          "message",
          Json.of("ts", message.ts(), "text", message.text(), "blocks", message.blocks()));
    }
    payload.add("channel", Json.of("id", message.channel(), "name", "directmessage"));
    payload.add(
        "container",
        Json.of(
            "type", "message",
            "message_ts", message.ts(),
            "channel_id", message.channel(),
            "is_ephemeral", message.only().isPresent()));
    payload.addProperty("response_url", address + "/response/" + methods.responseTo(id, message));
    door.send("interactive", payload);
  }

  /// The form that is open before them.
  public Optional<JsonObject> form() {
    return workspace.view(id);
  }

  /// Sends the open form with these values by block id; returns what the bot answered at once.
  public JsonObject submits(Map<String, String> answers) {
    JsonObject view = view();
    JsonObject sent = view.deepCopy();
    sent.add("state", Json.of("values", OpenForm.state(view, answers)));
    JsonObject payload = from("view_submission");
    payload.add("view", sent);
    String shown = Json.text(view, "id");
    JsonObject answer = door.send("interactive", payload);
    switch (Json.text(answer, "response_action")) {
      case "errors" -> {}
      case "update" -> workspace.replaceView(shown, answer.getAsJsonObject("view"));
      default -> workspace.closeView(id, shown);
    }
    return answer;
  }

  /// Sends the open form with these words in its first field that takes words.
  public JsonObject submits(String words) {
    return submits(Map.of(OpenForm.firstTyped(view()), words));
  }

  private JsonObject view() {
    return form().orElseThrow(() -> new AssertionError("no form is open"));
  }

  /// Their conversation with the bot.
  public String direct() {
    return Workspace.directOf(id);
  }

  /// Uses a shortcut: a global one, or one on a message's words.
  public void shortcut(String callback, Optional<String> words) {
    JsonObject payload = from(words.isPresent() ? "message_action" : "shortcut");
    payload.addProperty("callback_id", callback);
    words.ifPresent(text -> {
      payload.add("message", Json.of("ts", workspace.next(""), "text", text, "user", id));
      payload.add("channel", Json.of("id", "C0001", "name", "general"));
      payload.addProperty("message_ts", workspace.next(""));
      payload.addProperty("response_url", address + "/response/" + methods.responseTo(id, "C0001"));
    });
    door.send("interactive", payload);
  }

  /// What stands before them now, the oldest first.
  public List<Sight> sees() {
    return visible().stream().map(Sight::of).toList();
  }

  /// What stands in their conversation with the bot, the oldest first.
  public List<Sight> told() {
    return visible().stream()
        .filter(message -> message.channel().equals(direct()))
        .map(Sight::of)
        .toList();
  }

  /// The form that is open before them, as a message.
  public Optional<Sight> seesForm() {
    return form().map(OpenForm::sight);
  }

  /// Closes what is open before them if it asks nothing.
  public void readsOn() {
    if (form().filter(view -> !OpenForm.asks(view)).isPresent()) {
      closesForm();
    }
  }

  /// Closes the open form without sending it; the bot hears of it where it asked to.
  public void closesForm() {
    JsonObject view = view();
    workspace.closeView(id, Json.text(view, "id"));
    if (view.has("notify_on_close") && view.get("notify_on_close").getAsBoolean()) {
      JsonObject payload = from("view_closed");
      payload.add("view", view);
      payload.addProperty("is_cleared", false);
      door.send("interactive", payload);
    }
  }

  /// Their home tab, if the bot has filled it.
  public Optional<String> home() {
    return workspace.home(id).map(JsonObject::toString);
  }

  private List<SlackMessage> visible() {
    String direct = Workspace.directOf(id);
    return workspace.messages(
        message -> message.only().map(id::equals).orElse(message.channel().equals(direct)));
  }

  private String trigger() {
    String trigger = workspace.next("t") + "-" + id;
    methods.triggers.made(trigger, id);
    return trigger;
  }

  private JsonObject from(String type) {
    return Json.of(
        "type", type,
        "token", "unused",
        "action_ts", workspace.next(""),
        "api_app_id", Workspace.APP,
        "trigger_id", trigger(),
        "team", Json.of("id", workspace.team(), "domain", "example"),
        "user", Json.of("id", id, "name", id, "username", id, "team_id", workspace.team()));
  }

  private JsonObject event(String id, JsonObject event) {
    return Json.of(
        "token",
        "unused",
        "team_id",
        workspace.team(),
        "api_app_id",
        Workspace.APP,
        "type",
        "event_callback",
        "event_id",
        id,
        "event_time",
        1_700_000_000,
        "is_ext_shared_channel",
        false,
        "authorizations",
        Json.list(
            List.of(
                Json.of(
                    "team_id",
                    workspace.team(),
                    "user_id",
                    Workspace.BOT,
                    "is_bot",
                    true,
                    "is_enterprise_install",
                    false))),
        "event",
        event);
  }
}
