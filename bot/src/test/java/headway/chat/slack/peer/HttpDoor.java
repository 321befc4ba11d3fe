package headway.chat.slack.peer;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.slack.api.app_backend.SlackSignature;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Collectors;

/// Requests that Slack signs and posts to the bot's own address.
public final class HttpDoor implements Door {
  private static final Duration PATIENCE = Duration.ofSeconds(3);
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;
  private final String secret;
  private final InstantSource clock;

  /// Signs with that secret, at that clock's time.
  public HttpDoor(URI address, String secret, InstantSource clock) {
    this.address = address;
    this.secret = secret;
    this.clock = clock;
  }

  @Override
  public JsonObject send(String delivery, String type, JsonObject payload) {
    HttpResponse<String> answer = post(type, payload, secret, clock.instant(), Optional.empty());
    if (answer.statusCode() != 200) {
      throw new AssertionError(type + " was answered " + answer.statusCode());
    }
    return answer.body().startsWith("{")
        ? JsonParser.parseString(answer.body()).getAsJsonObject()
        : new JsonObject();
  }

  /// Posts it as it may be posted wrongly, too late, or again; returns the status.
  public int status(
      String type, JsonObject payload, String secret, Instant signed, Optional<Integer> retry) {
    return post(type, payload, secret, signed, retry).statusCode();
  }

  private HttpResponse<String> post(
      String type, JsonObject payload, String key, Instant signed, Optional<Integer> retry) {
    String body = body(type, payload);
    String timestamp = String.valueOf(signed.getEpochSecond());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(PATIENCE)
            .header("Content-Type", contentType(type))
            .header("X-Slack-Request-Timestamp", timestamp)
            .header(
                "X-Slack-Signature", new SlackSignature.Generator(key).generate(timestamp, body))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    retry.ifPresent(number -> request.header("X-Slack-Retry-Num", String.valueOf(number)));
    try {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("not acknowledged within three seconds: " + type, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private static String contentType(String type) {
    return type.equals("events_api")
        ? "application/json; charset=utf-8"
        : "application/x-www-form-urlencoded";
  }

  private static String body(String type, JsonObject payload) {
    return switch (type) {
      case "events_api" -> payload.toString();
      case "slash_commands" ->
          payload.entrySet().stream()
              .filter(entry -> !entry.getValue().isJsonNull())
              .map(entry -> entry.getKey() + "=" + encoded(entry.getValue().getAsString()))
              .collect(Collectors.joining("&"));
      default -> "payload=" + encoded(payload.toString());
    };
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
