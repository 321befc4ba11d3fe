package headway;

import headway.chat.console.Screen;
import java.util.ArrayList;
import java.util.List;

/// A screen that keeps what it showed, and can die as a process does.
final class Screenful implements Screen {
  private final List<Heard> shown = new ArrayList<>();
  private boolean dies;

  /// What ends a process; nothing catches it.
  static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public synchronized void show(String lines) {
    if (dies) {
      throw new Killed();
    }
    lines.lines().map(Heard::read).forEach(shown::add);
  }

  @Override
  public boolean isOpen() {
    return true;
  }

  synchronized List<Heard> taken() {
    List<Heard> taken = List.copyOf(shown);
    shown.clear();
    return taken;
  }

  /// From now on showing anything kills the process.
  synchronized void dieAtNextMessage() {
    dies = true;
  }
}
