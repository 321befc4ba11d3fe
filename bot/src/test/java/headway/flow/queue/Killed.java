package headway.flow.queue;

/// The end of a process, as far as code that catches exceptions can tell.
final class Killed extends Error {
  private static final long serialVersionUID = 1L;
}
