package headway.store.mongo;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/// Answers a write only when it is on disk, and every read with a copy no writer can still change.
///
/// Writes run one at a time; those that ran while a commit was under way share the next one.
final class DurableBackend extends H2Backend {
  /// A message is at most 48 MiB, so what is let in always fits.
  static final long SPARE_BYTES = 64L << 20;

  private static final int COMMITS_BETWEEN_COMPACTIONS = 256;
  private static final int COMPACT_FILL_PERCENT = 60;
  private static final int COMPACT_BYTES = 4 << 20;
  private static final Set<String> WRITES =
      Set.of(
          "insert",
          "update",
          "delete",
          "findandmodify",
          "createindexes",
          "dropindexes",
          "create",
          "drop",
          "renamecollection",
          "dropdatabase");

  private final ReadWriteLock documents = new ReentrantReadWriteLock();
  private final Object committing = new Object();
  private final LongSupplier freeBytes;
  private long applied;
  private long committed;
  private int commitsSinceCompaction;

  DurableBackend(MVStore store, LongSupplier freeBytes) {
    super(store);
    this.freeBytes = freeBytes;
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    Supplier<Document> run = () -> super.handleMessage(message).cloneDeeply();
    return writes(message.getDocument()) ? write(run) : read(run);
  }

  private static boolean writes(Document command) {
    String name = command.keySet().iterator().next().toLowerCase(Locale.ROOT);
    return WRITES.contains(name) || (name.equals("aggregate") && endsInWrite(command));
  }

  private static boolean endsInWrite(Document aggregate) {
    return aggregate.get("pipeline") instanceof List<?> stages
        && stages.stream()
            .anyMatch(stage ->
                stage instanceof Document document
                    && (document.containsKey("$out") || document.containsKey("$merge")));
  }

  private Document read(Supplier<Document> query) {
    documents.readLock().lock();
    try {
      return query.get();
    } finally {
      documents.readLock().unlock();
    }
  }

  private Document write(Supplier<Document> command) {
    long mine = 0;
    documents.writeLock().lock();
    try {
      requireSpace();
      mine = ++applied;
      return command.get();
    } finally {
      documents.writeLock().unlock();
      commitUpTo(mine);
    }
  }

  private void requireSpace() {
    if (freeBytes.getAsLong() < SPARE_BYTES) {
      throw new MongoServerError(
          14031,
          "OutOfDiskSpace",
          "The disk is full: nothing was saved. Free at least %d MiB, then try again."
              .formatted(SPARE_BYTES >> 20));
    }
  }

  private void commitUpTo(long mine) {
    synchronized (committing) {
      if (committed >= mine) {
        return;
      }
      documents.writeLock().lock();
      try {
        getMvStore().commit();
        committed = applied;
        compactAtTimes();
      } finally {
        documents.writeLock().unlock();
      }
    }
  }

  private void compactAtTimes() {
    commitsSinceCompaction++;
    if (commitsSinceCompaction >= COMMITS_BETWEEN_COMPACTIONS) {
      commitsSinceCompaction = 0;
      getMvStore().compact(COMPACT_FILL_PERCENT, COMPACT_BYTES);
    }
  }
}
