package headway.chat.slack.peer;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who may call what, and how often: tokens that end, scopes, one message a second a channel.
final class Gate {
  private static final Map<String, String> NEEDED =
      Map.ofEntries(
          Map.entry("chat.postMessage", "chat:write"),
          Map.entry("chat.postEphemeral", "chat:write"),
          Map.entry("chat.update", "chat:write"),
          Map.entry("chat.delete", "chat:write"),
          Map.entry("conversations.info", "channels:read"),
          Map.entry("conversations.history", "channels:history"),
          Map.entry("conversations.list", "channels:read"),
          Map.entry("conversations.members", "channels:read"),
          Map.entry("users.conversations", "channels:read"),
          Map.entry("conversations.open", "im:write"),
          Map.entry("users.info", "users:read"),
          Map.entry("files.getUploadURLExternal", "files:write"),
          Map.entry("files.completeUploadExternal", "files:write"),
          Map.entry("dnd.info", "dnd:read"));
  private static final Duration PACE = Duration.ofSeconds(1);

  private final Map<String, Instant> lastPost = new HashMap<>();
  private Set<String> scopes = new LinkedHashSet<>(Arrays.asList(Methods.SCOPES.split(",")));
  private Optional<InstantSource> pace = Optional.empty();
  private String end = "";

  /// From now on the bot's token is refused with this error; with none it is good again.
  synchronized void ends(String error) {
    end = error;
  }

  synchronized void grants(Set<String> granted) {
    scopes = new LinkedHashSet<>(granted);
  }

  /// From now on a channel takes one message a second, by that clock.
  synchronized void paces(InstantSource clock) {
    pace = Optional.of(clock);
  }

  synchronized String scopes() {
    return String.join(",", scopes);
  }

  synchronized Optional<JsonObject> refusal(String method, String token) {
    if (!token.equals(Methods.BOT_TOKEN)) {
      return Optional.empty();
    }
    if (!end.isEmpty()) {
      return Optional.of(Json.of("ok", false, "error", end));
    }
    return Optional.ofNullable(NEEDED.get(method))
        .filter(scope -> !scopes.contains(scope))
        .map(scope ->
            Json.of("ok", false, "error", "missing_scope", "needed", scope, "provided", scopes()));
  }

  synchronized boolean isTooFast(String method, String channel) {
    if (pace.isEmpty() || !method.equals("chat.postMessage")) {
      return false;
    }
    Instant now = pace.get().instant();
    Instant last = lastPost.getOrDefault(channel, Instant.MIN);
    if (last.isAfter(now.minus(PACE))) {
      return true;
    }
    lastPost.put(channel, now);
    return false;
  }
}
