package headway;

/// Closes the bot once, at the end of the conversation or when the process is told to stop.
final class Shutdown implements AutoCloseable {
  private final Opened whole;
  private final Thread hook = new Thread(this::closeOnce, "shutdown");
  private boolean closed;

  private Shutdown(Opened whole) {
    this.whole = whole;
  }

  static Shutdown of(Opened whole) {
    Shutdown shutdown = new Shutdown(whole);
    Runtime.getRuntime().addShutdownHook(shutdown.hook);
    return shutdown;
  }

  @Override
  public void close() {
    closeOnce();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException _) {
      // The process is being told to stop already.
      return;
    }
  }

  /// Whoever comes second waits until all is closed.
  private synchronized void closeOnce() {
    if (closed) {
      return;
    }
    closed = true;
    whole.close();
  }
}
