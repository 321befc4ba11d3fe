package headway.store;

import headway.chat.Request;
import headway.domain.Account;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The requests received, so that none is lost or done twice.
public interface Inbox {
  /// A request, and the question that was open when it came, which its words may answer.
  record Received(Request request, Optional<Question> open) {
    public Received(Request request) {
      this(request, Optional.empty());
    }
  }

  /// Keeps the request; false when its event is known.
  boolean put(Received received);

  void done(String eventId);

  /// Requests that a process took and never finished, now this process's.
  List<Received> abandoned(int limit);

  /// Forgets finished ones received before then.
  void sweep(Instant before);

  void removeAll(Account account);
}
