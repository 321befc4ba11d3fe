package headway.chat.console;

import headway.chat.Handle;
import headway.domain.Account;
import headway.store.Letters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Letters in memory.
final class MemoryLetters implements Letters {
  private final List<Entry> entries = new ArrayList<>();

  @Override
  public boolean add(Entry entry) {
    return find(entry.handle()).isEmpty() && entries.add(entry);
  }

  @Override
  public Optional<Entry> find(Handle handle) {
    return latest(entry -> entry.handle().equals(handle));
  }

  @Override
  public Optional<Entry> latestWithButtons(Account account) {
    return latest(entry -> entry.to().account().equals(account) && !entry.offers().isEmpty());
  }

  @Override
  public Optional<Entry> about(Account account, String topic) {
    return latest(entry -> entry.to().account().equals(account) && entry.topic().equals(topic));
  }

  @Override
  public void sweep(Instant before) {
    entries.removeIf(entry -> entry.at().isBefore(before));
  }

  @Override
  public void removeAll(Account account) {
    entries.removeIf(entry -> entry.to().account().equals(account));
  }

  private Optional<Entry> latest(Predicate<Entry> wanted) {
    return entries.reversed().stream().filter(wanted).findFirst();
  }
}
