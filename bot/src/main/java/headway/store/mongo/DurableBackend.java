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
import org.h2.mvstore.MVStoreException;

/// Answers a write only when it is on disk, and every read with a copy no writer can still change.
///
/// Writes run one at a time; those that ran while a commit was under way share the next one.
final class DurableBackend extends H2Backend {
  /// A message is at most 48 MiB, so what is let in fits.
  static final long SPARE_BYTES = 64L << 20;

  private static final int COMMITS_BETWEEN_COMPACTIONS = 64;
  private static final int COMPACT_FILL_PERCENT = 60;
  private static final int COMPACT_BYTES = 512 << 10;
  private static final String SOUND_DISK =
      "Make sure the disk has space and is sound, then start Headway again.";
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
  private boolean broken;

  DurableBackend(MVStore store, LongSupplier freeBytes) {
    super(store);
    this.freeBytes = freeBytes;
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    Supplier<Document> run = () -> super.handleMessage(message).cloneDeeply();
    return writes(message.getDocument()) ? write(run) : read(run);
  }

  @Override
  public void close() {
    if (broken) {
      getMvStore().closeImmediately();
    }
    super.close();
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
      requireDisk();
      mine = ++applied;
      return command.get();
    } finally {
      documents.writeLock().unlock();
      commitUpTo(mine);
    }
  }

  private void commitUpTo(long mine) {
    synchronized (committing) {
      if (committed >= mine) {
        return;
      }
      documents.writeLock().lock();
      try {
        commitAll();
      } finally {
        documents.writeLock().unlock();
      }
    }
  }

  /// A failed commit leaves pages half written, so nothing more is written over them.
  private void commitAll() {
    if (broken) {
      throw refused(SOUND_DISK);
    }
    try {
      commit();
      committed = applied;
      compactAtTimes();
    } catch (MVStoreException e) {
      broken = true;
      throw refused(SOUND_DISK);
    }
  }

  private void compactAtTimes() {
    commitsSinceCompaction++;
    if (commitsSinceCompaction >= COMMITS_BETWEEN_COMPACTIONS) {
      commitsSinceCompaction = 0;
      getMvStore().compact(COMPACT_FILL_PERCENT, COMPACT_BYTES);
    }
  }

  private void requireDisk() {
    if (broken) {
      throw refused(SOUND_DISK);
    }
    if (freeBytes.getAsLong() < SPARE_BYTES) {
      throw refused("Free at least %d MiB, then try again.".formatted(SPARE_BYTES >> 20));
    }
  }

  private static MongoServerError refused(String nextStep) {
    return new MongoServerError(
        14031, "OutOfDiskSpace", "The disk is full: this was not saved. " + nextStep);
  }
}
