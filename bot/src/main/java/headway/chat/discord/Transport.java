package headway.chat.discord;

import java.net.URI;
import java.time.InstantSource;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;
import net.dv8tion.jda.api.utils.SessionController;
import net.dv8tion.jda.internal.utils.IOUtil;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How JDA's requests go out, and where its gateway stands.
final class Transport {
  private static final Logger LOG = LoggerFactory.getLogger(Transport.class);

  private Transport() {}

  /// A post that still waits its turn hasn't been sent; of what was sent a forum's goes out once.
  static OkHttpClient.Builder http(Evenly evenly) {
    return IOUtil.newHttpClientBuilder()
        .addInterceptor(evenly)
        .addInterceptor(new Turn.Guard())
        .addNetworkInterceptor(new OnceOnly())
        .addNetworkInterceptor(new SkewWatch(InstantSource.system(), LOG::warn));
  }

  static SessionController gateway(DiscordKeys.Address address) {
    return address
        .gateway()
        .<SessionController>map(Elsewhere::new)
        .orElseGet(ConcurrentSessionController::new);
  }

  /// The gateway stands where it was told, instead of where Discord says.
  private static final class Elsewhere extends ConcurrentSessionController {
    private final URI gateway;

    Elsewhere(URI gateway) {
      this.gateway = gateway;
    }

    @Override
    public String getGateway() {
      return gateway.toString();
    }

    @Override
    public ShardedGateway getShardedGateway(JDA shard) {
      return new ShardedGateway(getGateway(), super.getShardedGateway(shard).getShardTotal());
    }
  }
}
