package headway.chat.discord;

import headway.chat.discord.slash.Registration;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings Discord the commands once it is there.
final class Registering extends ListenerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(Registering.class);

  private final Registration registration;

  Registering(Registration registration) {
    this.registration = registration;
  }

  /// Beside the thread that hears, since it waits for Discord.
  @Override
  public void onReady(ReadyEvent event) {
    Thread.ofVirtual().name("discord-registering").start(() -> bring(event));
  }

  private void bring(ReadyEvent event) {
    try {
      registration.bring(event.getJDA());
    } catch (RuntimeException fault) {
      LOG.error(
          "The commands could not be registered with Discord; the next start tries again", fault);
    }
  }
}
