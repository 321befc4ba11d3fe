package headway.chat.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;

/// Calls to Discord, each of which comes to an end; JDA waits its turn under the rate limits.
final class Calls {
  static final Duration PATIENCE = Duration.ofSeconds(10);

  /// A file takes its time on a slow line.
  private static final Duration WITH_FILES = Duration.ofSeconds(60);

  static Duration patience(MessageCreateData said) {
    return said.getFiles().isEmpty() ? PATIENCE : WITH_FILES;
  }

  private Calls() {}

  /// Discord did not take it; the cause says why, or that nobody knows.
  static final class Failed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Throwable why;

    Failed(Throwable why) {
      super(why);
      this.why = why;
    }

    Throwable why() {
      return why;
    }
  }

  static <T> T made(RestAction<T> action) throws Failed {
    return made(action, PATIENCE);
  }

  static <T> T made(RestAction<T> action, Duration patience) throws Failed {
    CompletableFuture<T> call = action.submit();
    try {
      return waited(call, patience);
    } catch (Failed failed) {
      call.cancel(true);
      throw failed;
    }
  }

  /// What was answered; empty where nothing was, or it failed.
  static <T> Optional<T> answer(RestAction<T> action) {
    return answer(action, PATIENCE);
  }

  static <T> Optional<T> answer(RestAction<T> action, Duration patience) {
    try {
      return Optional.ofNullable(made(action, patience));
    } catch (Failed _) {
      return Optional.empty();
    }
  }

  static <T> Optional<T> answer(CompletableFuture<T> call) {
    try {
      return Optional.ofNullable(waited(call, PATIENCE));
    } catch (Failed _) {
      return Optional.empty();
    }
  }

  static boolean isDone(RestAction<?> action) {
    try {
      made(action);
      return true;
    } catch (Failed _) {
      return false;
    }
  }

  static <T> T waited(CompletableFuture<T> call, Duration patience) throws Failed {
    try {
      return call.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new Failed(Optional.ofNullable(e.getCause()).orElse(e));
    } catch (TimeoutException | CancellationException e) {
      throw new Failed(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failed(e);
    }
  }
}
