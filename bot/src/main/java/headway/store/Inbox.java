package headway.store;

import headway.chat.Request;
import headway.domain.Account;
import java.time.Instant;
import java.util.List;

/// The requests received, so that none is lost or done twice.
public interface Inbox {
  /// Keeps the request; false when its event is known.
  boolean put(Request request);

  void done(String eventId);

  /// Requests that a process took and never finished, now this process's.
  List<Request> abandoned(int limit);

  /// Forgets finished ones received before then.
  void sweep(Instant before);

  void removeAll(Account account);
}
