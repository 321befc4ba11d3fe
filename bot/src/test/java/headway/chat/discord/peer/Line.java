package headway.chat.discord.peer;

import java.time.Duration;

/// What befalls the bot's connection.
public final class Line {
  private final Gateway gateway;

  Line(Gateway gateway) {
    this.gateway = gateway;
  }

  /// Whether a session listens.
  public boolean isOpen() {
    return gateway.isConnected();
  }

  /// How many sessions were opened, those that were resumed not counted.
  public int opened() {
    return gateway.opened();
  }

  /// How often a session was resumed.
  public int resumed() {
    return gateway.resumed();
  }

  /// Grants an intent that is not for every bot.
  public void grants(Intent intent) {
    gateway.grant(intent);
  }

  /// Those who connect from now on are to send a heartbeat that often.
  public void beats(Duration every) {
    gateway.beats(every);
  }

  /// From now on, or no longer, no heartbeat is acknowledged.
  public void silent(boolean silent) {
    gateway.silent(silent);
  }

  /// Cuts the connection, as a network does.
  public void cut() {
    gateway.cut();
  }

  /// Cuts it just before the next event, which is told to whoever resumes.
  public void cutsBeforeNext() {
    gateway.dropNext();
  }

  /// Asks the bot to connect anew.
  public void asksToReconnect() {
    gateway.askToReconnect();
  }

  /// Forgets every session, and says so.
  public void invalidates() {
    gateway.invalidate();
  }
}
