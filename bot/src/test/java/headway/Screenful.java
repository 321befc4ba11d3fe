package headway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import headway.chat.console.Screen;
import java.util.ArrayList;
import java.util.List;

/// A screen that keeps what it showed, and can die as a process does.
final class Screenful implements Screen {
  private static final ObjectMapper JSON = new ObjectMapper();

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
    lines.lines().forEach(line -> shown.add(read(line)));
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
  void dieAtNextMessage() {
    dies = true;
  }

  private static Heard read(String line) {
    try {
      return Heard.of(JSON.readTree(line));
    } catch (JsonProcessingException broken) {
      throw new AssertionError(line, broken);
    }
  }
}
