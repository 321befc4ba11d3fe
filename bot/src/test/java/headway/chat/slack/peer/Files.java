package headway.chat.slack.peer;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Files: announced, uploaded, completed; usable in a block a moment after that.
final class Files {
  private final Map<String, Integer> announced = new HashMap<>();
  private final Map<String, byte[]> uploaded = new HashMap<>();
  private final Map<String, Integer> busy = new HashMap<>();
  private int slow;

  /// From now on each file is worked on for so many posts that would show it.
  synchronized void slow(int posts) {
    slow = posts;
  }

  synchronized JsonObject begin(String id, String address, Map<String, String> given) {
    if (given.getOrDefault("filename", "").isBlank()
        || !given.getOrDefault("length", "").matches("[1-9]\\d*")) {
      return Json.of("ok", false, "error", "invalid_arguments");
    }
    announced.put(id, Integer.parseInt(given.getOrDefault("length", "0")));
    return Json.of("ok", true, "file_id", id, "upload_url", address + "/upload/" + id);
  }

  synchronized boolean take(String id, byte[] body) {
    boolean known = announced.containsKey(id);
    if (known) {
      uploaded.put(id, body);
    }
    return known && body.length >= announced.getOrDefault(id, Integer.MAX_VALUE);
  }

  synchronized JsonObject complete(Map<String, String> given) {
    JsonArray files = JsonParser.parseString(given.getOrDefault("files", "[]")).getAsJsonArray();
    for (JsonElement file : files) {
      String id = Json.text(file.getAsJsonObject(), "id");
      if (!uploaded.containsKey(id)) {
        return Json.of("ok", false, "error", "file_not_found");
      }
      busy.put(id, slow);
    }
    boolean shared = given.containsKey("channel_id") || given.containsKey("channels");
    return shared
        ? Json.of("ok", false, "error", "not_in_this_test")
        : Json.of("ok", true, "files", files);
  }

  /// Whether all that the blocks show can be shown now.
  synchronized boolean isReady(JsonArray blocks) {
    List<String> shown =
        blocks.asList().stream()
            .map(JsonElement::getAsJsonObject)
            .filter(block -> block.has("slack_file"))
            .map(block -> Json.text(block.getAsJsonObject("slack_file"), "id"))
            .toList();
    boolean ready = shown.stream().allMatch(id -> busy.getOrDefault(id, 1) == 0);
    shown.forEach(id -> busy.computeIfPresent(id, (_, left) -> Math.max(0, left - 1)));
    return ready;
  }

  synchronized int whole() {
    return busy.size();
  }
}
