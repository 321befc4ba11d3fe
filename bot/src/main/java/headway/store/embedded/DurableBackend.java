package headway.store.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// Answers a write only when it is on disk, and every read with a copy no writer can still change.
///
/// Writes run one at a time; those that ran while a commit was under way share the next one.
final class DurableBackend extends H2Backend {
  private static final int COMMITS_BETWEEN_COMPACTIONS = 64;
  private static final int COMPACT_FILL_PERCENT = 60;
  private static final int COMPACT_BYTES = 512 << 10;

  private final ReadWriteLock documents = new ReentrantReadWriteLock();
  private final Object committing = new Object();
  private final Newest newest;
  private final Disk disk;
  private long applied;
  private long committed;
  private int commitsSinceCompaction;

  DurableBackend(MVStore store, Newest newest, Disk disk) {
    super(store);
    this.newest = newest;
    this.disk = disk;
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    Supplier<Document> run = () -> super.handleMessage(message).cloneDeeply();
    return WriteCommands.include(message.getDocument()) ? write(run) : read(run);
  }

  /// Commits what is left; after a failure nothing more, since that would write over what is sound.
  @Override
  public void close() {
    if (disk.failed()) {
      getMvStore().closeImmediately();
    }
    super.close();
    newest.close();
  }

  private Document read(Supplier<Document> query) {
    documents.readLock().lock();
    try {
      return query.get();
    } catch (MVStoreException e) {
      throw Disk.unreadable();
    } finally {
      documents.readLock().unlock();
    }
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new IdFirstDatabase(name, getMvStore(), getCursorRegistry());
  }

  private Document write(Supplier<Document> command) {
    disk.requireSpace();
    Applied applied = apply(command);
    commitUpTo(applied.number());
    return applied.answer().get();
  }

  /// The answer, or the refusal a client gets; either is given only after the commit.
  private record Applied(long number, Supplier<Document> answer) {}

  private Applied apply(Supplier<Document> command) {
    documents.writeLock().lock();
    try {
      disk.requireSound();
      applied++;
      return new Applied(applied, answer(command));
    } finally {
      documents.writeLock().unlock();
    }
  }

  private Supplier<Document> answer(Supplier<Document> command) {
    try {
      Document answer = command.get();
      return () -> answer;
    } catch (MVStoreException e) {
      throw disk.failed(Disk.unreadable());
    } catch (RuntimeException e) {
      return () -> {
        throw e;
      };
    }
  }

  private void commitUpTo(long mine) {
    synchronized (committing) {
      if (committed >= mine) {
        return;
      }
      documents.writeLock().lock();
      try {
        disk.requireSound();
        commitAll();
      } finally {
        documents.writeLock().unlock();
      }
    }
  }

  private void commitAll() {
    try {
      commit();
      newest.raise(getMvStore().getCurrentVersion());
      committed = applied;
      compactAtTimes();
    } catch (MVStoreException | UncheckedIOException e) {
      throw disk.writeFailed();
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
