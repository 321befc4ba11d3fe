package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.console.Layout;
import headway.chat.console.Lines;
import headway.chat.console.Screen;
import headway.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/// A real run, asked over HTTP while it waits for its first line.
class WebsiteTest {
  @TempDir private Path home;

  @Test
  void anAppThatWorkspacesInstallOpensTheWebServerForAsLongAsTheBotRuns() {
    int port = FreePort.find();
    Map<String, String> seen = new HashMap<>();

    run(
        Map.of(
            "SLACK_CLIENT_ID", "1.2",
            "SLACK_CLIENT_SECRET", "s3cret",
            "HEADWAY_HTTP_PORT", String.valueOf(port)),
        () -> {
          seen.put("health", asked(port, "/health"));
          seen.put("install", asked(port, "/slack/install"));
        });

    assertThat(seen.get("health")).isEqualTo("200 well\n");
    assertThat(seen.get("install"))
        .startsWith("200 ")
        .contains("https://slack.com/oauth/v2/authorize?client_id=1.2");
    assertThat(home.resolve("secret.key")).exists();
    assertThat(listens(port)).isFalse();
  }

  @Test
  void whereNothingNeedsItNothingListensAndNoKeyIsMade() {
    int port = FreePort.find();
    Map<String, Boolean> seen = new HashMap<>();

    run(
        Map.of("HEADWAY_HTTP_PORT", String.valueOf(port)),
        () -> seen.put("listens", listens(port)));

    assertThat(seen).containsEntry("listens", false);
    assertThat(Files.exists(home.resolve("secret.key"))).isFalse();
  }

  private void run(Map<String, String> more, Runnable meanwhile) {
    Map<String, String> environment = new HashMap<>(more);
    environment.put("HEADWAY_HOME", home.toString());
    RunOptions options = new RunOptions();
    new CommandLine(options).parseArgs();
    Lines lines =
        _ -> {
          meanwhile.run();
          return new Lines.Line.End();
        };
    new Run(Settings.read(environment, Optional.empty()), options)
        .go((_, ground) ->
            Terminals.on(ground, new Terminals.Talk(lines, new Nobody(), Layout.JSON)));
  }

  private static final class Nobody implements Screen {
    @Override
    public void show(String lines) {}

    @Override
    public boolean isOpen() {
      return true;
    }
  }

  private static String asked(int port, String path) {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
      return answer.statusCode() + " " + answer.body().replace("&amp;", "&");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean listens(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
