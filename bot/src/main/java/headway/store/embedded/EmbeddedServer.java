package headway.store.embedded;

import de.bwaldvogel.mongo.MongoServer;
import headway.store.StoreException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// The MongoDB that comes along: one file in the data folder, reachable from this machine only.
public final class EmbeddedServer implements AutoCloseable {
  private static final int ACCEPTING_THREADS = 1;
  private static final int WORKING_THREADS = 8;

  private final MongoServer server;
  private final InetSocketAddress address;

  private EmbeddedServer(MongoServer server) {
    this.server = server;
    this.address = server.getLocalAddress();
  }

  /// Opens the store in `folder`; port 0 takes any free one.
  public static EmbeddedServer open(Path folder, int port) {
    return serve(new StoreFile(folder).open(), port);
  }

  static EmbeddedServer serve(DurableBackend backend, int port) {
    MongoServer server = new MongoServer(backend);
    try {
      bindAsDaemon(server, new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return new EmbeddedServer(server);
    } catch (ExecutionException e) {
      server.shutdownNow();
      throw unreachable(port, e.getCause() == null ? e : e.getCause());
    }
  }

  public String connectionString() {
    return "mongodb://127.0.0.1:%d".formatted(address.getPort());
  }

  /// Lets running commands end, commits, and frees the file.
  @Override
  public void close() {
    server.shutdownNow();
  }

  /// Threads inherit being a daemon from the one that starts them, and the library offers no other
  /// way.
  private static void bindAsDaemon(MongoServer server, InetSocketAddress address)
      throws ExecutionException {
    var binding =
        new FutureTask<Void>(() -> {
          server.bind(address, ACCEPTING_THREADS, WORKING_THREADS);
          return null;
        });
    Thread.ofPlatform().daemon().name("store-start").start(binding);
    try {
      binding.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExecutionException(e);
    }
  }

  private static StoreException unreachable(int port, Throwable cause) {
    if (cause instanceof BindException) {
      return new StoreException(
          """
          Port %d on this machine is taken by another program. Free it, or choose another with \
          HEADWAY_STORE_PORT.\
          """
              .formatted(port),
          cause);
    }
    return new StoreException("The embedded store could not be opened to this machine.", cause);
  }
}
