package headway.store.embedded;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Optional;
import java.util.function.LongSupplier;

/// What the embedded server knows of the disk under it, and what it answers once that fails.
final class Disk {
  /// A message is at most 48 MiB, so what is let in fits.
  static final long SPARE_BYTES = 64L << 20;

  private final LongSupplier freeBytes;
  private volatile Optional<MongoServerError> failure = Optional.empty();

  Disk(LongSupplier freeBytes) {
    this.freeBytes = freeBytes;
  }

  boolean failed() {
    return failure.isPresent();
  }

  void requireSound() {
    failure.ifPresent(error -> {
      throw error;
    });
  }

  void requireSpace() {
    requireSound();
    if (freeBytes.getAsLong() < SPARE_BYTES) {
      throw full("Free at least %d MiB, then try again.".formatted(SPARE_BYTES >> 20));
    }
  }

  /// A write broke off; what is in memory no longer matches the file.
  MongoServerError writeFailed() {
    return failed(full("Make sure the disk has space and is sound, then start Headway again."));
  }

  /// A page that was written earlier can't be read any more.
  static MongoServerError unreadable() {
    return new MongoServerError(
        39,
        "FileStreamFailed",
        """
        Headway's file is damaged: a part of it can't be read. Stop Headway, then bring back a \
        backup: headway restore FILE\
        """);
  }

  /// From now on every write gets this answer.
  MongoServerError failed(MongoServerError error) {
    failure = Optional.of(error);
    return error;
  }

  private static MongoServerError full(String nextStep) {
    return new MongoServerError(
        14031, "OutOfDiskSpace", "The disk is full: this was not saved. " + nextStep);
  }
}
