package headway.chat.discord;

import java.util.function.BooleanSupplier;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.requests.CloseCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Says in one line why Discord closes the door for good.
final class Watch extends ListenerAdapter {
  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

  private final BooleanSupplier goOn;

  /// @param goOn tries with less, if there is less to try with
  Watch(BooleanSupplier goOn) {
    this.goOn = goOn;
  }

  @Override
  public void onShutdown(ShutdownEvent event) {
    CloseCode code = event.getCloseCode();
    if (code == CloseCode.AUTHENTICATION_FAILED) {
      LOG.error("Discord doesn't take DISCORD_TOKEN any more; Headway goes on without Discord");
    } else if (code == CloseCode.DISALLOWED_INTENTS) {
      if (goOn.getAsBoolean()) {
        LOG.info(
            "Discord doesn't let Headway read messages in servers, so that it hears mentions and"
                + " commands there, and no prefix; Message Content Intent would allow it");
      } else {
        LOG.error("Discord refuses what Headway asks to hear; Headway goes on without Discord");
      }
    }
  }
}
