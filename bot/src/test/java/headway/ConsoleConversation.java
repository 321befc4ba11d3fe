package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.console.Lines;
import headway.chat.console.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/// A talk with the bot through its console in JSON.
final class ConsoleConversation extends Conversation {
  private static final long PATIENCE_SECONDS = 30;
  private static final String ENDED = "ended";

  /// What runs the console on these lines and this screen, written as JSON, until they end.
  interface Stage {
    void run(Lines lines, Screen screen);
  }

  private final BlockingQueue<Lines.Line> said = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> turns = new LinkedBlockingQueue<>();
  private final List<Heard> heard = new ArrayList<>();
  private final CompletableFuture<Void> end;

  private ConsoleConversation(Stage stage) {
    this.end = CompletableFuture.runAsync(() -> run(stage));
    await();
  }

  /// Starts the bot; returns once it listens.
  static Conversation on(Stage stage) {
    return new ConsoleConversation(stage);
  }

  @Override
  void say(String line) {
    said.add(new Lines.Line.Words(line));
    await();
  }

  @Override
  List<Heard> messages() {
    synchronized (heard) {
      return List.copyOf(heard);
    }
  }

  /// Ends the input and waits until the bot has ended.
  @Override
  public void close() {
    said.add(new Lines.Line.End());
    end.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }

  private void run(Stage stage) {
    try {
      stage.run(new Said(), new Kept());
    } finally {
      turns.add(ENDED);
    }
  }

  /// Waits until the bot wants the next line; what made it end instead is thrown.
  private void await() {
    try {
      String turn = turns.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(turn).as("an answer within %d s", PATIENCE_SECONDS).isNotNull();
      if (ENDED.equals(turn)) {
        end.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Gives out what is said, and tells when the next line is wanted.
  private final class Said implements Lines {
    @Override
    public Line next(boolean continued) {
      turns.add("listens");
      try {
        return said.take();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /// Keeps what is shown.
  private final class Kept implements Screen {
    @Override
    public void show(String lines) {
      synchronized (heard) {
        lines.lines().map(Heard::read).forEach(heard::add);
      }
    }

    @Override
    public boolean isOpen() {
      return true;
    }
  }
}
