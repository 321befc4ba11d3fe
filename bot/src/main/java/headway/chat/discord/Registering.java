package headway.chat.discord;

import headway.chat.discord.slash.Registration;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings Discord the commands once it is there, beside the thread that hears.
final class Registering extends ListenerAdapter implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Registering.class);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final Registration registration;
  private final Queue<Thread> under = new ConcurrentLinkedQueue<>();

  Registering(Registration registration) {
    this.registration = registration;
  }

  @Override
  public void onReady(ReadyEvent event) {
    under.add(Thread.ofVirtual().name("discord-registering").start(() -> bring(event.getJDA())));
  }

  private void bring(JDA jda) {
    try {
      registration.bring(jda);
    } catch (CancellationException _) {
      LOG.debug("The commands were not registered any more");
    } catch (RuntimeException fault) {
      LOG.error(
          "The commands could not be registered with Discord; the next start tries again", fault);
    }
  }

  /// What has begun is given a moment.
  @Override
  public void close() {
    try {
      for (Thread thread : under) {
        thread.join(PATIENCE);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
