package headway.chat.discord.peer;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.jspecify.annotations.Nullable;

/// A bot that speaks the protocol with the JDK alone, and does nothing by itself.
final class PlainBot implements AutoCloseable {
  private final FakeDiscord discord;
  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<DataObject> heard = new LinkedBlockingQueue<>();
  private Optional<WebSocket> socket = Optional.empty();

  PlainBot(FakeDiscord discord) {
    this.discord = discord;
  }

  /// What a request was answered with.
  record Reply(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    DataObject json() {
      return DataObject.fromJson(response.body());
    }

    int code() {
      return json().getInt("code", 0);
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }
  }

  Reply call(String request, String json) {
    String[] parts = request.split(" ", 2);
    HttpRequest built =
        HttpRequest.newBuilder(URI.create(discord.url() + parts[1]))
            .header("Authorization", "Bot " + FakeDiscord.TOKEN)
            .header("Content-Type", "application/json")
            .method(parts[0], BodyPublishers.ofString(json.replace('\'', '"')))
            .build();
    try {
      return new Reply(client.send(built, BodyHandlers.ofString()));
    } catch (IOException | InterruptedException fault) {
      throw new AssertionError(fault);
    }
  }

  /// Connects, and says that first.
  void connect(String first) {
    socket =
        Optional.of(
            client
                .newWebSocketBuilder()
                .buildAsync(URI.create(discord.gatewayUrl() + "/?v=10&encoding=json"), new Ear())
                .join());
    assertHello();
    say(first);
  }

  void identify(int intents) {
    connect("{'op':2,'d':{'token':'" + FakeDiscord.TOKEN + "','intents':" + intents + "}}");
  }

  void say(String payload) {
    socket.orElseThrow().sendText(payload.replace('\'', '"'), true).join();
  }

  private void assertHello() {
    if (next().getInt("op") != 10) {
      throw new AssertionError("no hello");
    }
  }

  /// The next that comes, or how the connection was closed as `{"close": code}`.
  DataObject next() {
    try {
      return Optional.ofNullable(heard.poll(5, TimeUnit.SECONDS))
          .orElseThrow(() -> new AssertionError("nothing came"));
    } catch (InterruptedException fault) {
      throw new AssertionError(fault);
    }
  }

  /// The data of the next event of that type; others are passed over.
  DataObject event(String type) {
    while (true) {
      DataObject next = next();
      if (next.getString("t", "").equals(type)) {
        return next.getObject("d");
      }
    }
  }

  @Override
  public void close() {
    socket.ifPresent(WebSocket::abort);
    client.shutdownNow();
  }

  private final class Ear implements WebSocket.Listener {
    private final StringBuilder part = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      part.append(data);
      if (last) {
        heard.add(DataObject.fromJson(part.toString()));
        part.setLength(0);
      }
      from.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
      heard.add(DataObject.empty().put("close", code));
      return null;
    }
  }
}
