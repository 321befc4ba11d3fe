package headway.chat.discord.checkup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.exceptions.ParsingException;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Asks Discord over its web interface alone, so that a running bot is not disturbed.
final class Rest implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final URI api;
  private final String token;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

  private Optional<String> date = Optional.empty();

  Rest(URI api, String token) {
    this.api = api;
    this.token = token;
  }

  /// An answer that is none of those that were asked for.
  static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedException(int status) {
      super("Discord answered with " + status);
      this.status = status;
    }

    int status() {
      return status;
    }
  }

  DataObject one(String path) {
    return read(path, DataObject::fromJson);
  }

  DataArray all(String path) {
    return read(path, DataArray::fromJson);
  }

  /// As the last answer told.
  Optional<Skew> skew(InstantSource machine) {
    return Skew.of(date, machine.instant());
  }

  private <T> T read(String path, Function<String, T> reading) {
    try {
      HttpResponse<String> response = client.send(request(path), BodyHandlers.ofString());
      date = response.headers().firstValue("Date");
      if (response.statusCode() != 200) {
        throw new RefusedException(response.statusCode());
      }
      return reading.apply(response.body());
    } catch (ParsingException e) {
      throw new UncheckedIOException(new IOException(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }

  private HttpRequest request(String path) {
    return HttpRequest.newBuilder(api.resolve(path))
        .header("Authorization", "Bot " + token)
        .header("User-Agent", "DiscordBot (headway, 1)")
        .timeout(PATIENCE)
        .build();
  }

  @Override
  public void close() {
    client.close();
  }
}
