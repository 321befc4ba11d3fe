package headway.chat.slack.peer;

import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/// One of several workspaces, which posts what happens there to the bot's address.
public final class FakeTeam {
  private final Workspace workspace;
  private final Methods methods;
  private final Door door;
  private final String address;

  FakeTeam(Workspace workspace, Methods methods, Door door, String address) {
    this.workspace = workspace;
    this.methods = methods;
    this.door = door;
    this.address = address;
  }

  /// The same workspace, but what happens there is told as Slack tells it in another setting.
  public FakeTeam told(UnaryOperator<JsonObject> otherwise) {
    Door changed = (event, type, payload) -> door.send(event, type, otherwise.apply(payload));
    return new FakeTeam(workspace, methods, changed, address);
  }

  public FakeUser person(String id, String name) {
    workspace.add(new SlackUser(id, name, "Europe/Berlin", /* admin= */ true, workspace.team()));
    return new FakeUser(id, workspace, methods, door, address);
  }

  /// Takes the app out; the bot hears of it as of that instant.
  public void uninstalls(Instant at) {
    door.send(
        "events_api",
        Json.of(
            "token", "unused",
            "team_id", workspace.team(),
            "api_app_id", Workspace.APP,
            "type", "event_callback",
            "event_id", workspace.next("Ev"),
            "event_time", at.getEpochSecond(),
            "event", Json.of("type", "app_uninstalled")));
  }

  /// Its organisation lets the app in, or takes it out; the bot hears of it as of that instant.
  public void access(String event, Instant at) {
    door.send(
        "events_api",
        Json.of(
            "token",
            "unused",
            "team_id",
            workspace.team(),
            "api_app_id",
            Workspace.APP,
            "type",
            "event_callback",
            "event_id",
            workspace.next("Ev"),
            "event_time",
            at.getEpochSecond(),
            "event",
            Json.of("type", event, "team_ids", Json.list(List.of(workspace.team())))));
  }

  /// What stands in its channel for all.
  public List<Sight> sights() {
    return workspace
        .messages(message -> message.channel().equals("C0001") && message.only().isEmpty())
        .stream()
        .map(Sight::of)
        .toList();
  }
}
