package headway.store;

import headway.chat.Place;
import headway.domain.Account;
import java.time.Instant;
import java.util.Optional;

/// The open questions.
public interface Questions {
  /// Opens it, in place of any other of that account and place.
  void open(Question question);

  Optional<Question> find(Account account, Place place);

  /// Closes that one; another that has taken its place stays.
  void close(Question question);

  void sweep(Instant before);

  void removeAll(Account account);
}
