package headway.chat.discord;

import headway.chat.discord.slash.Registration;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings Discord the commands once it is there, beside the thread that hears.
final class Registering extends ListenerAdapter implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Registering.class);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  /// Discord that is ill gets well within minutes, or within hours.
  private static final Duration LONGEST = Duration.ofHours(1);

  private final CountDownLatch closed = new CountDownLatch(1);
  private final Registration registration;
  private final Duration pause;
  private final Queue<Thread> under = new ConcurrentLinkedQueue<>();

  /// @param pause before the second try; each further one waits twice as long, up to an hour
  Registering(Registration registration, Duration pause) {
    this.registration = registration;
    this.pause = pause;
  }

  @Override
  public void onReady(ReadyEvent event) {
    under.add(Thread.ofVirtual().name("discord-registering").start(() -> bring(event.getJDA())));
  }

  private void bring(JDA jda) {
    try {
      Duration wait = pause;
      while (!isBrought(jda) && !closed.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
        wait = wait.multipliedBy(2).compareTo(LONGEST) < 0 ? wait.multipliedBy(2) : LONGEST;
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /// Whether there is nothing to try again.
  private boolean isBrought(JDA jda) {
    try {
      return registration.bring(jda);
    } catch (CancellationException _) {
      LOG.debug("The commands were not registered any more");
      return true;
    } catch (RuntimeException fault) {
      LOG.error("The commands could not be registered with Discord; it is tried again", fault);
      return false;
    }
  }

  /// What has begun is given a moment.
  @Override
  public void close() {
    closed.countDown();
    try {
      for (Thread thread : under) {
        thread.join(PATIENCE);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
