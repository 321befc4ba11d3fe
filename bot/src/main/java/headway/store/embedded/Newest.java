package headway.store.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The version of the newest acknowledged commit, kept beside the store: when its end is damaged,
/// the store opens an older version without a word, and only this tells.
final class Newest implements AutoCloseable {
  private final FileChannel file;

  private Newest(FileChannel file) {
    this.file = file;
  }

  static Newest at(Path path) {
    try {
      return new Newest(
          FileChannel.open(
              path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// 0 when nothing was acknowledged yet.
  long version() {
    try {
      var bytes = ByteBuffer.allocate(Long.BYTES);
      return file.read(bytes, 0) == Long.BYTES ? bytes.flip().getLong() : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void raise(long version) {
    try {
      file.write(ByteBuffer.allocate(Long.BYTES).putLong(version).flip(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
