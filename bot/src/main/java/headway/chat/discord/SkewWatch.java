package headway.chat.discord;

import headway.chat.discord.checkup.Skew;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import okhttp3.Interceptor;
import okhttp3.Response;

/// Says once when this machine's clock and Discord's are apart, and again after it was set.
final class SkewWatch implements Interceptor {
  private final InstantSource machine;
  private final Consumer<String> warn;
  private final AtomicBoolean said = new AtomicBoolean();

  SkewWatch(InstantSource machine, Consumer<String> warn) {
    this.machine = machine;
    this.warn = warn;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    Skew.of(Optional.ofNullable(response.header("Date")), machine.instant()).ifPresent(this::look);
    return response;
  }

  private void look(Skew skew) {
    boolean first = said.getAndSet(skew.isHarmful()) != skew.isHarmful();
    if (first && skew.isHarmful()) {
      warn.accept(skew.words());
    }
  }
}
