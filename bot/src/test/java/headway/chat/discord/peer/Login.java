package headway.chat.discord.peer;

import java.util.EnumSet;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/// JDA, logged in to a server on this machine.
public final class Login {
  private Login() {}

  static JDA to(String api, String gateway, Object... listeners) throws InterruptedException {
    return builder(api, gateway).addEventListeners(listeners).build().awaitReady();
  }

  /// One of several shards.
  public static JDA shard(FakeDiscord discord, int one, int of) throws InterruptedException {
    return builder(discord.url(), discord.gatewayUrl()).useSharding(one, of).build().awaitReady();
  }

  public static void ends(JDA jda) throws InterruptedException {
    jda.shutdownNow();
    jda.awaitShutdown();
  }

  private static JDABuilder builder(String api, String gateway) {
    return JDABuilder.createLight(
            FakeDiscord.TOKEN,
            EnumSet.of(GatewayIntent.GUILD_MESSAGES, GatewayIntent.DIRECT_MESSAGES))
        .setRestConfig(new RestConfig().setBaseUrl(api))
        .setSessionController(new Door(gateway))
        .setCompression(Compression.NONE)
        .setEnableShutdownHook(false);
  }

  private static final class Door extends ConcurrentSessionController {
    private final String gateway;

    Door(String gateway) {
      this.gateway = gateway;
    }

    @Override
    public String getGateway() {
      return gateway;
    }
  }
}
