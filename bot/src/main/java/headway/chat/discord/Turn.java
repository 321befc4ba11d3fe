package headway.chat.discord;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.requests.RestAction;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/// A post's turn under Discord's rate limits: one whose turn doesn't come in time is given up, and
/// then is surely never sent.
///
/// JDA asks whether to go on just before it sends, and sends on that same thread.
final class Turn {
  private static final ThreadLocal<Turn> NEXT = new ThreadLocal<>();

  private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

  private enum State {
    WAITING,
    SENT,
    GIVEN_UP
  }

  /// Its turn didn't come; nothing was sent.
  static final class NeverCame extends Exception {
    private static final long serialVersionUID = 1L;
  }

  /// Notes what is sent, and stops what was given up.
  static final class Guard implements Interceptor {
    @Override
    public Response intercept(Chain chain) throws IOException {
      Request request = chain.request();
      if (request.method().equals("POST")) {
        Optional<Turn> next = Optional.ofNullable(NEXT.get());
        NEXT.remove();
        if (next.filter(turn -> !turn.begins()).isPresent()) {
          throw new IOException("given up");
        }
      }
      return chain.proceed(request);
    }
  }

  static <T> T made(RestAction<T> action) throws Calls.Failed {
    return made(action, Calls.PATIENCE);
  }

  static <T> T made(RestAction<T> action, Duration patience) throws Calls.Failed {
    Turn turn = new Turn();
    try {
      return Calls.made(action.setCheck(turn::isWanted), patience);
    } catch (Calls.Failed failed) {
      throw failed.why() instanceof TimeoutException && turn.isGivenUp()
          ? new Calls.Failed(new NeverCame())
          : failed;
    }
  }

  private boolean isWanted() {
    NEXT.set(this);
    return state.get() != State.GIVEN_UP;
  }

  private boolean begins() {
    state.compareAndSet(State.WAITING, State.SENT);
    return state.get() == State.SENT;
  }

  private boolean isGivenUp() {
    return state.compareAndSet(State.WAITING, State.GIVEN_UP);
  }
}
