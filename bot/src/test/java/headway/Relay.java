package headway;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// A line to a port of this machine on which, at times, nothing comes through, or which is cut.
final class Relay implements AutoCloseable {
  private final ServerSocket door;
  private final int to;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition goesOn = lock.newCondition();
  private final Queue<Socket> called = new ConcurrentLinkedQueue<>();
  private boolean stalled;

  Relay(int to) throws IOException {
    this.to = to;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  /// What is on its way waits, or no longer.
  void stalls(boolean now) {
    lock.lock();
    try {
      stalled = now;
      goesOn.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /// How often somebody has called.
  int calls() {
    return called.size();
  }

  /// All who call are cut off, and may call again.
  void cuts() {
    called.forEach(socket -> {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private void accept() {
    try {
      while (true) {
        Socket caller = door.accept();
        Socket other = new Socket(InetAddress.getLoopbackAddress(), to);
        called.add(caller);
        Thread.ofVirtual().start(() -> pass(caller, other));
        Thread.ofVirtual().start(() -> pass(other, caller));
      }
    } catch (IOException _) {
      // It was closed.
    }
  }

  private void pass(Socket from, Socket into) {
    try (from;
        into) {
      InputStream in = from.getInputStream();
      OutputStream out = into.getOutputStream();
      byte[] some = new byte[8_192];
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        awaitPassage();
        out.write(some, 0, read);
      }
    } catch (IOException _) {
      // One of them is gone, so both are.
    }
  }

  private void awaitPassage() {
    lock.lock();
    try {
      while (stalled) {
        goesOn.awaitUninterruptibly();
      }
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void close() {
    stalls(false);
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
