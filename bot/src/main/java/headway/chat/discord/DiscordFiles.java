package headway.chat.discord;

import headway.chat.SentFile;
import headway.domain.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.utils.FileProxy;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;

/// Files that people sent in Discord, fetched from where Discord keeps them and from nowhere else.
final class DiscordFiles {
  private static final Set<String> HOSTS = Set.of("cdn.discordapp.com", "media.discordapp.net");
  private static final Set<String> FOLDERS = Set.of("attachments", "ephemeral-attachments");
  private static final String DISCORD = "discord.com";
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Optional<HttpUrl> elsewhere;
  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .followRedirects(false)
          .followSslRedirects(false)
          .callTimeout(PATIENCE)
          .build();

  /// @param api where Discord is; one that is not Discord's own keeps files there too
  DiscordFiles(URI api) {
    this.elsewhere =
        Optional.ofNullable(HttpUrl.get(api)).filter(own -> !own.host().equals(DISCORD));
  }

  /// The file at that address; empty where the address is none of Discord's.
  ///
  /// @param most in bytes
  Optional<SentFile> find(String address, long most) {
    return Optional.ofNullable(HttpUrl.parse(address))
        .filter(this::keeps)
        .map(url -> fetched(url, most));
  }

  /// Whether Discord keeps a file at that address.
  boolean keeps(HttpUrl url) {
    boolean discords =
        url.isHttps() && url.port() == HttpUrl.defaultPort("https") && HOSTS.contains(url.host());
    return FOLDERS.contains(url.pathSegments().getFirst())
        && (discords || elsewhere.filter(own -> isBeside(own, url)).isPresent());
  }

  private static boolean isBeside(HttpUrl api, HttpUrl url) {
    return url.scheme().equals(api.scheme())
        && url.host().equals(api.host())
        && url.port() == api.port();
  }

  private SentFile fetched(HttpUrl url, long most) {
    String name = url.pathSegments().getLast();
    try (InputStream in = Calls.waited(proxy(url).download(), PATIENCE)) {
      byte[] bytes = in.readNBytes(Math.toIntExact(most + 1));
      if (bytes.length > most) {
        throw new UsageException(
            "\"" + name + "\" is larger than " + (most >> 20) + " MiB. Send a smaller one.");
      }
      return new SentFile(name, ByteBuffer.wrap(bytes));
    } catch (IOException | Calls.Failed _) {
      throw new UsageException("I couldn't get \"" + name + "\" from Discord. Send it once more.");
    }
  }

  private FileProxy proxy(HttpUrl url) {
    return new FileProxy(url.toString()).withClient(client);
  }
}
