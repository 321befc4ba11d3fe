package headway.store.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// A disk that stops taking bytes in the middle of a write, on demand.
public final class FaultyDisk extends FilePathWrapper {
  private static final String SCHEME = "faulty";
  private static final AtomicBoolean BROKEN = new AtomicBoolean();

  static void register() {
    FilePath.register(new FaultyDisk());
  }

  static String path(Path file) {
    return SCHEME + ":" + file;
  }

  static void breakNow() {
    BROKEN.set(true);
  }

  static void repair() {
    BROKEN.set(false);
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(super.open(mode));
  }

  private static final class Channel extends FileBaseDefault {
    private final FileChannel file;

    Channel(FileChannel file) {
      this.file = file;
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      if (!BROKEN.get()) {
        return file.write(source, position);
      }
      file.write(source.slice(source.position(), source.remaining() / 2), position);
      throw new IOException("No space left on device");
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return file.read(target, position);
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      file.truncate(size);
    }

    @Override
    public void force(boolean metadata) throws IOException {
      file.force(metadata);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return file.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      file.close();
    }
  }
}
