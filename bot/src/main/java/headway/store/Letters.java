package headway.store;

import headway.chat.Audience;
import headway.chat.Handle;
import headway.domain.Account;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The messages sent that can be pressed on or changed later.
public interface Letters {
  /// A message that was sent; `topic` names what it is about, such as a draft's approval.
  record Entry(Handle handle, Audience to, List<String> offers, String topic, Instant at) {}

  /// Keeps it; false when its handle is taken.
  boolean add(Entry entry);

  Optional<Entry> find(Handle handle);

  /// The latest one to this account that has buttons.
  Optional<Entry> latestWithButtons(Account account);

  /// The latest one about this topic.
  Optional<Entry> about(Account account, String topic);

  void sweep(Instant before);

  void removeAll(Account account);
}
