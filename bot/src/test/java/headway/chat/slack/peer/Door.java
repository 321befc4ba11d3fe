package headway.chat.slack.peer;

import com.google.gson.JsonObject;

/// The way by which the bot hears of what happens at Slack.
@FunctionalInterface
interface Door {
  /// Tells it; returns what the bot answered within three seconds.
  ///
  /// @param delivery one id for one delivery, however often it is made
  JsonObject send(String delivery, String type, JsonObject payload);

  default JsonObject send(String type, JsonObject payload) {
    return send(Json.text(payload, "event_id"), type, payload);
  }
}
