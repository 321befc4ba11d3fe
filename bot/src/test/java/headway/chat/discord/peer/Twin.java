package headway.chat.discord.peer;

import headway.NpmPeer;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Somebody else's idea of Discord, from the npm registry, on ports of this machine alone.
public final class Twin implements AutoCloseable {
  private final Process process;
  private final DataObject told;
  private final HttpClient client = HttpClient.newHttpClient();

  private Twin(Process process, DataObject told) {
    this.process = process;
    this.told = told;
  }

  public static Twin start() throws IOException, InterruptedException {
    Path folder = NpmPeer.installed("discord");
    Process process =
        new ProcessBuilder("node", "-r", "./loopback.cjs", "twin.mjs")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    BufferedReader said = process.inputReader();
    String line = said.readLine();
    while (line != null && !line.startsWith("{")) {
      line = said.readLine();
    }
    if (line == null) {
      throw new AssertionError("the twin did not start");
    }
    Thread.startVirtualThread(() -> said.lines().forEach(_ -> {}));
    return new Twin(process, DataObject.fromJson(line));
  }

  /// What it said of itself: api, gateway, general, mia.
  public String told(String name) {
    return told.getString(name);
  }

  /// Mia does something in the channel.
  public void does(String deed, DataObject asked) {
    ask(deed, asked);
  }

  /// The messages of the channel, the oldest first.
  public List<DataObject> messages() {
    return messages(told("general"));
  }

  public List<DataObject> messages(String channel) {
    String body = ask("messages", DataObject.empty().put("channelId", channel));
    return DataArray.fromJson(body).stream(DataArray::getObject).toList();
  }

  /// The bot's conversation with Mia, once it is open.
  public Optional<String> direct() {
    String told = ask("direct", DataObject.empty());
    return told.equals("null")
        ? Optional.empty()
        : Optional.of(DataObject.fromJson(told).getString("id"));
  }

  /// How many commands the bot has registered.
  public int commands() {
    return Integer.parseInt(ask("commands", DataObject.empty()));
  }

  /// The form that the bot opened last.
  public Optional<DataObject> form() {
    String told = ask("form", DataObject.empty());
    return told.equals("null")
        ? Optional.empty()
        : Optional.of(DataObject.fromJson(DataObject.fromJson(told).getString("data")));
  }

  private String ask(String deed, DataObject asked) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(told("control") + "/" + deed))
            .POST(BodyPublishers.ofString(asked.toString()))
            .build();
    try {
      HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
      if (response.statusCode() != 200) {
        throw new AssertionError(response.body());
      }
      return response.body();
    } catch (IOException | InterruptedException fault) {
      throw new AssertionError(fault);
    }
  }

  @Override
  public void close() {
    client.shutdownNow();
    process.destroy();
  }
}
