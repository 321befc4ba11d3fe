package headway.command;

import headway.chat.Request;
import headway.store.StoreException;
import java.util.Locale;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes faults into the log, and says to whoever met one where it stands there.
///
/// @param references names for the log
record Faults(Supplier<String> references) {
  private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

  String words(Request request, RuntimeException fault) {
    String reference = references.get();
    log(reference + ": " + request.eventId() + " failed", fault);
    String cause =
        fault instanceof StoreException
            ? String.valueOf(fault.getMessage())
            : "That failed on my side; the log has it as " + reference + ".";
    boolean said = cause.toLowerCase(Locale.ROOT).contains("try again");
    return cause
        + " Nothing that I confirmed before is lost."
        + (said ? "" : " Try again in a moment.");
  }

  /// A store that can't be used names cause and next step itself; where it broke off tells no more.
  void log(String what, RuntimeException fault) {
    if (fault instanceof StoreException) {
      LOG.error("{}: {}", what, fault.getMessage());
    } else {
      LOG.error("{}", what, fault);
    }
  }
}
