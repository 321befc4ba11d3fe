package headway.store;

/// Another process has the store's file open; it is well, and not for us.
public final class StoreInUseException extends StoreException {
  private static final long serialVersionUID = 1L;

  public StoreInUseException(String message, Throwable cause) {
    super(message, cause);
  }
}
