package headway.chat.discord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.Compression;
import net.dv8tion.jda.api.utils.cache.CacheFlag;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The way to Discord: opened in the background, again and again until Discord is there.
final class DiscordConnection implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(DiscordConnection.class);
  private static final Duration AGAIN = Duration.ofSeconds(20);

  private final DiscordKeys keys;
  private final Shards shards;
  private final List<Object> ears;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final AtomicBoolean reads;
  private final Evenly evenly;
  private final Thread opening;

  /// Where JDA tells what Discord answered; the common pool has one thread on a small machine, and
  /// others keep it busy.
  private final ExecutorService answered = Executors.newVirtualThreadPerTaskExecutor();

  private DiscordConnection(DiscordKeys keys, Shards shards, List<Object> ears) {
    this.keys = keys;
    this.shards = shards;
    this.ears = List.copyOf(ears);
    this.reads = new AtomicBoolean(keys.readsServers());
    this.evenly = new Evenly(keys.requestsASecond());
    this.opening = Thread.ofVirtual().name("discord-opening").start(this::open);
  }

  static DiscordConnection open(DiscordKeys keys, Shards shards, List<Object> ears) {
    return new DiscordConnection(keys, shards, ears);
  }

  private void open() {
    try {
      while (!isOpen() && !closed.await(AGAIN.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.debug("Discord is tried once more");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Whether there is nothing more to try.
  private boolean isOpen() {
    try {
      shards.are(builder().build());
      return true;
    } catch (InvalidTokenException _) {
      LOG.error("Discord doesn't take DISCORD_TOKEN; Headway goes on without Discord");
      return true;
    } catch (ErrorResponseException | IllegalStateException fault) {
      LOG.warn("Discord can't be reached ({}); it is tried again", fault.getMessage());
      return false;
    }
  }

  private DefaultShardManagerBuilder builder() {
    List<GatewayIntent> intents =
        new ArrayList<>(
            List.of(
                GatewayIntent.DIRECT_MESSAGES,
                GatewayIntent.GUILD_MESSAGES,
                GatewayIntent.GUILD_MESSAGE_REACTIONS));
    if (reads.get()) {
      intents.add(GatewayIntent.MESSAGE_CONTENT);
    }
    Message.suppressContentIntentWarning();
    var builder =
        DefaultShardManagerBuilder.createLight(keys.token(), intents)
            .enableCache(CacheFlag.MEMBER_OVERRIDES, CacheFlag.FORUM_TAGS)
            .setRestConfig(new RestConfig().setBaseUrl(keys.address().api().toString()))
            .setHttpClientBuilder(Transport.http(evenly))
            .setSessionController(Transport.gateway(keys.address()))
            .setCallbackPool(answered)
            .setCompression(Compression.NONE)
            .setEnableShutdownHook(false)
            .addEventListeners(shards.loaded())
            .addEventListeners(ears)
            .addEventListeners(new Watch(this::readNothing));
    keys.shards()
        .ifPresent(part ->
            builder
                .setShardsTotal(part.total())
                .setShards(IntStream.rangeClosed(part.first(), part.last()).toArray()));
    return builder;
  }

  /// Once more, without the content of messages in servers; false where that was tried.
  private boolean readNothing() {
    boolean first = reads.getAndSet(false);
    if (first) {
      Thread.ofVirtual()
          .name("discord-opening-again")
          .start(() -> {
            shards.manager().ifPresent(ShardManager::shutdown);
            open();
          });
    }
    return first;
  }

  /// Nothing is heard any more; what was heard may still be answered until [#close].
  void deafen() {
    closed.countDown();
    shards.manager().ifPresent(up -> up.removeEventListener(ears.toArray()));
  }

  @Override
  public void close() {
    deafen();
    opening.interrupt();
    shards.manager().ifPresent(DiscordConnection::shutDown);
    shards.areDown();
    answered.shutdown();
  }

  private static void shutDown(ShardManager manager) {
    manager.shutdown();
    manager
        .getShards()
        .forEach(shard -> {
          try {
            if (!shard.awaitShutdown(Duration.ofSeconds(2))) {
              shard.shutdownNow();
            }
          } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            shard.shutdownNow();
          }
        });
  }
}
