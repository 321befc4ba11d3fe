package headway.store.embedded;

import headway.store.StoreException;
import headway.store.StoreInUseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/// The one file of the embedded server, and the faults a person can act on when it won't open.
record StoreFile(Path folder) {
  private static final int CACHE_MIB = 16;

  Path path() {
    return folder.resolve("headway.mv");
  }

  /// Belongs to the store and goes with it; a restored backup comes without.
  Path newest() {
    return folder.resolve("headway.mv.newest");
  }

  DurableBackend open() {
    prepareFolder();
    Newest newest = openNewest();
    try {
      return backend(store(path().toString()), newest);
    } catch (MVStoreException e) {
      newest.close();
      throw fault(e);
    }
  }

  private Newest openNewest() {
    try {
      return Newest.at(newest());
    } catch (UncheckedIOException e) {
      throw new StoreException(
          "The file %s can't be opened. Make it readable and writable, then start Headway again."
              .formatted(newest()),
          e);
    }
  }

  static MVStore store(String file) {
    MVStore store =
        new MVStore.Builder()
            .fileName(file)
            .autoCommitDisabled()
            .autoCommitBufferSize(0)
            .cacheSize(CACHE_MIB)
            .open();
    store.setRetentionTime(0);
    return store;
  }

  private DurableBackend backend(MVStore store, Newest newest) {
    try {
      if (store.getCurrentVersion() < newest.version()) {
        throw outdated();
      }
      return new DurableBackend(store, newest, new Disk(folder.toFile()::getUsableSpace));
    } catch (RuntimeException e) {
      newest.close();
      store.closeImmediately();
      throw e;
    }
  }

  private void prepareFolder() {
    try {
      if (!Files.isDirectory(folder)) {
        createPrivately();
      }
    } catch (IOException e) {
      throw new StoreException(
          "Can't create the data folder %s. Create it, or name another with HEADWAY_HOME."
              .formatted(folder),
          e);
    }
    if (!Files.isWritable(folder) || (Files.exists(path()) && !Files.isWritable(path()))) {
      throw new StoreException(
          "The data folder %s is read-only. Make it writable, or name another with HEADWAY_HOME."
              .formatted(folder));
    }
  }

  private void createPrivately() throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      var onlyOwner = PosixFilePermissions.fromString("rwx------");
      Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(onlyOwner));
    } else {
      Files.createDirectories(folder);
    }
  }

  private StoreException fault(MVStoreException e) {
    return switch (e.getErrorCode()) {
      case DataUtils.ERROR_FILE_LOCKED -> locked(e);
      case DataUtils.ERROR_UNSUPPORTED_FORMAT ->
          new StoreException(
              "%s was written by a newer Headway. Start that one; nothing was changed."
                  .formatted(path()),
              e);
      case DataUtils.ERROR_WRITING_FAILED ->
          new StoreException(
              """
              The disk is full: %s can't be written. Free at least %d MiB, then try again.\
              """
                  .formatted(path(), Disk.SPARE_BYTES >> 20),
              e);
      default -> damaged(e);
    };
  }

  private StoreException locked(MVStoreException e) {
    return new StoreInUseException(
        """
        Another Headway is using %s. Stop it, or let this one join it: start the first with \
        HEADWAY_STORE_PORT=27027 and this one with MONGODB_URI=mongodb://127.0.0.1:27027\
        """
            .formatted(folder),
        e);
  }

  private StoreException damaged(MVStoreException e) {
    return new StoreException(
        """
        The file %s is damaged and can't be read. Nothing was changed. %s\
        """
            .formatted(path(), wayBack()),
        e);
  }

  private StoreException outdated() {
    return new StoreException(
        """
        The file %s is damaged: what was saved last is missing from it. Nothing was changed. \
        %s Or go on without what is missing: delete %s\
        """
            .formatted(path(), wayBack(), newest()));
  }

  private String wayBack() {
    return "Move %s and %s elsewhere, then bring back a backup: headway restore FILE."
        .formatted(path(), newest());
  }
}
