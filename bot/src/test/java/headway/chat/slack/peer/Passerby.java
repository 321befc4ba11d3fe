package headway.chat.slack.peer;

import com.google.gson.JsonObject;

/// What somebody does with messages of one channel; each is acknowledged before it returns.
public final class Passerby {
  private final FakeUser user;
  private final Workspace workspace;
  private final String channel;

  Passerby(FakeUser user, Workspace workspace, String channel) {
    this.user = user;
    this.workspace = workspace;
    this.channel = channel;
  }

  /// Writes in the thread of that message; returns the answer's time stamp.
  public String replies(String ts) {
    String answer = workspace.next("");
    repliesAgain(ts, answer);
    return answer;
  }

  /// The same once more, as when Slack delivers it twice.
  public void repliesAgain(String ts, String answer) {
    JsonObject said = said("message", answer);
    said.addProperty("thread_ts", ts);
    said.addProperty("parent_user_id", Workspace.BOT);
    user.hears(said);
  }

  /// Writes something to everybody, as people do all day.
  public void says() {
    user.hears(said("message", workspace.next("")));
  }

  public void reacts(String ts, String emoji) {
    user.hears(reaction("reaction_added", ts, emoji));
  }

  public void takesBack(String ts, String emoji) {
    user.hears(reaction("reaction_removed", ts, emoji));
  }

  private JsonObject said(String type, String ts) {
    return Json.of(
        "type",
        type,
        "channel",
        channel,
        "channel_type",
        "channel",
        "user",
        user.id(),
        "text",
        "words of a channel",
        "team",
        Workspace.TEAM,
        "ts",
        ts,
        "event_ts",
        ts);
  }

  private JsonObject reaction(String type, String ts, String emoji) {
    return Json.of(
        "type",
        type,
        "user",
        user.id(),
        "reaction",
        emoji,
        "item_user",
        Workspace.BOT,
        "item",
        Json.of("type", "message", "channel", channel, "ts", ts),
        "event_ts",
        workspace.next(""));
  }
}
