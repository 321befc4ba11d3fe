package headway.store;

/// The store can't be used; the message tells whoever runs Headway the cause and the next step.
public sealed class StoreException extends RuntimeException permits StoreInUseException {
  private static final long serialVersionUID = 1L;

  public StoreException(String message) {
    super(message);
  }

  public StoreException(String message, Throwable cause) {
    super(message, cause);
  }
}
