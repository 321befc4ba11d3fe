package headway.chat.console;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes to a stream in UTF-8; a reader who went away closes it.
public final class StreamScreen implements Screen {
  private final OutputStream out;
  private boolean open = true;

  public StreamScreen(OutputStream out) {
    this.out = out;
  }

  @Override
  public synchronized void show(String lines) {
    if (!open) {
      return;
    }
    try {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException _) {
      open = false;
    }
  }

  @Override
  public synchronized boolean isOpen() {
    return open;
  }
}
