package headway.chat.discord;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import okhttp3.Interceptor;
import okhttp3.Response;

/// Lets so many requests a second go out, so that Discord's limit on all of them is never met,
/// which JDA meets first and keeps afterwards; answers to interactions don't count, and don't wait.
final class Evenly implements Interceptor {
  private static final Pattern AN_ANSWER = Pattern.compile(".*/(interactions|webhooks)/.*");

  /// So many may follow each other at once after a pause.
  private static final int AT_ONCE = 5;

  private final long step;
  private long next = System.nanoTime();

  /// @param aSecond how many requests
  Evenly(double aSecond) {
    this.step = Math.round(TimeUnit.SECONDS.toNanos(1) / aSecond);
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    if (!AN_ANSWER.matcher(chain.request().url().encodedPath()).matches()) {
      await(turn(System.nanoTime()));
    }
    return chain.proceed(chain.request());
  }

  /// How long until the next one may go.
  synchronized Duration turn(long now) {
    next = Math.max(next, now - AT_ONCE * step) + step;
    return Duration.ofNanos(Math.max(0, next - now));
  }

  private static void await(Duration wait) throws InterruptedIOException {
    try {
      Thread.sleep(wait);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("stopped while waiting its turn");
    }
  }
}
