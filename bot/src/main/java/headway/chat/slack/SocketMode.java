package headway.chat.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A connection that Slack sends over what people do; it needs no public address.
public final class SocketMode implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SocketMode.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  private final String token;
  private final App app;
  private final Thread opening;
  private volatile AutoCloseable open = () -> {};

  private SocketMode(String token, App app) {
    this.token = token;
    this.app = app;
    this.opening = Thread.ofVirtual().name("slack").unstarted(this::connect);
  }

  /// Connects as soon as Slack can be reached, and again whenever the connection breaks.
  public static SocketMode open(String appToken, App app) {
    SocketMode mode = new SocketMode(appToken, app);
    mode.opening.start();
    return mode;
  }

  private void connect() {
    Duration pause = FIRST_PAUSE;
    while (!Thread.currentThread().isInterrupted() && !isConnected()) {
      try {
        Thread.sleep(pause);
      } catch (InterruptedException _) {
        return;
      }
      pause =
          pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
              ? pause.multipliedBy(2)
              : LONGEST_PAUSE;
    }
  }

  private boolean isConnected() {
    AutoCloseable begun = () -> {};
    try {
      SocketModeApp socket = new SocketModeApp(token, SocketModeClient.Backend.JavaWebSocket, app);
      begun = socket::close;
      socket.startAsync();
      open = begun;
      LOG.info("Slack is connected");
      return true;
    } catch (Exception e) {
      LOG.warn("Slack can't be reached yet: {}", e.getMessage());
      quit(begun);
      return false;
    }
  }

  private static void quit(AutoCloseable connection) {
    try {
      connection.close();
    } catch (Exception e) {
      LOG.warn("The connection to Slack can't be closed", e);
    }
  }

  @Override
  public void close() {
    opening.interrupt();
    quit(open);
  }
}
