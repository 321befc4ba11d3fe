package headway.domain;

/// A member's mistake; its message is shown to them and names the cause and the next step.
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UsageException(String message) {
    super(message);
  }
}
