package headway.chat.slack.peer;

import com.google.gson.JsonObject;

/// The way that is taken now; another one may be opened.
final class AnyDoor implements Door {
  private volatile Door taken;

  AnyDoor(Door taken) {
    this.taken = taken;
  }

  void opens(Door other) {
    taken = other;
  }

  @Override
  public JsonObject send(String delivery, String type, JsonObject payload) {
    return taken.send(delivery, type, payload);
  }

  @Override
  public JsonObject send(String type, JsonObject payload) {
    return taken.send(type, payload);
  }
}
