package headway;

import java.util.ArrayDeque;
import java.util.Deque;

/// What was opened so far; closed in reverse, all of it, whatever fails.
final class Opened implements AutoCloseable {
  private final Deque<AutoCloseable> stack = new ArrayDeque<>();

  <T extends AutoCloseable> T with(T resource) {
    stack.push(resource);
    return resource;
  }

  @Override
  public void close() {
    RuntimeException failure = new IllegalStateException("Headway can't be closed cleanly");
    while (!stack.isEmpty()) {
      try {
        stack.pop().close();
      } catch (Exception e) {
        failure.addSuppressed(e);
      }
    }
    if (failure.getSuppressed().length > 0) {
      throw failure;
    }
  }
}
