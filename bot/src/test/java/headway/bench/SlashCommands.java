package headway.bench;

import com.slack.api.app_backend.SlackSignature;
import headway.chat.slack.http.SlackRequests;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/// Slash commands as Slack sends them over HTTP, signed, each one new.
record SlashCommands(HttpClient client, int port, String responses) {
  static final String SECRET = "8f742231b10e8888abcd99yyyzzz85a5";
  private static final AtomicLong LAST = new AtomicLong();

  /// Nanoseconds from the request to its ack.
  long sent(String user, String words) throws IOException, InterruptedException {
    HttpRequest request = request(user, words);
    long start = System.nanoTime();
    int status = client.send(request, BodyHandlers.discarding()).statusCode();
    long taken = System.nanoTime() - start;
    if (status != 200) {
      throw new IllegalStateException("Slack's request was answered with " + status);
    }
    return taken;
  }

  private HttpRequest request(String user, String words) {
    String trigger = LAST.incrementAndGet() + ".2";
    String body =
        "token=x&team_id=T1&channel_id=C1&user_id=%s&command=%%2Fheadway&text=%s&trigger_id=%s&response_url=%s"
            .formatted(user, encoded(words), trigger, encoded(responses + trigger));
    String seconds = String.valueOf(InstantSource.system().instant().getEpochSecond());
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + SlackRequests.PATH))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("X-Slack-Request-Timestamp", seconds)
        .header("X-Slack-Signature", new SlackSignature.Generator(SECRET).generate(seconds, body))
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// Milliseconds that so many per cent of the times stay within.
  static double percentile(long[] nanos, int percent) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }
}
