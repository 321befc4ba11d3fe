package headway.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import headway.web.Answer;
import headway.web.Limits;
import headway.web.Route;
import headway.web.WebServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SkewWatchTest {
  private final List<String> warnings = new ArrayList<>();
  private final WebServer discord =
      WebServer.start(
          new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
          List.of(Route.get("/", _ -> Answer.text(200, "{}"))),
          new Limits(10_000, Duration.ofSeconds(10)));

  private Duration ahead = Duration.ZERO;
  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .addNetworkInterceptor(new SkewWatch(() -> Instant.now().plus(ahead), warnings::add))
          .build();

  @AfterEach
  void stop() {
    discord.close();
  }

  @Test
  void aClockThatIsApartIsToldOfOnceUntilItIsSet() throws IOException {
    ask();
    assertThat(warnings).isEmpty();

    ahead = Duration.ofHours(1);
    ask();
    ask();
    assertThat(warnings)
        .singleElement()
        .asString()
        .containsPattern("(59|60) minutes ahead of Discord's");

    ahead = Duration.ZERO;
    ask();
    ahead = Duration.ofHours(-1);
    ask();
    assertThat(warnings).hasSize(2).last().asString().containsPattern("(59|60) minutes behind");
  }

  private void ask() throws IOException {
    var request = new Request.Builder().url("http://127.0.0.1:" + discord.port() + "/").build();
    client.newCall(request).execute().close();
  }
}
