package headway.chat.discord.peer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Rate limits and failures on demand.
final class Toll {
  private final List<Failure> failures = new ArrayList<>();
  private final List<String> called = new ArrayList<>();
  private final Buckets buckets;
  private int refused;

  private record Failure(Pattern which, Refusal refusal) {}

  Toll(Timeline timeline) {
    this.buckets = new Buckets(timeline);
  }

  /// @param which such as `POST channels/*/messages`
  synchronized void failNext(String which, Refusal refusal) {
    String pattern = Pattern.quote(which).replace("*", "\\E[^/]+\\Q");
    failures.add(new Failure(Pattern.compile(pattern), refusal));
  }

  /// From now on each channel takes so many messages in that time, and all together fifty calls a
  /// second.
  synchronized void paces(int messages, Duration in) {
    buckets.messages(messages, in);
  }

  /// From now on all is limited as Discord limits it, except that a second takes that long.
  synchronized void paces(Duration second) {
    buckets.real(second);
  }

  synchronized long calls(String which) {
    Pattern pattern = Pattern.compile(Pattern.quote(which).replace("*", "\\E[^/]+\\Q"));
    return called.stream().filter(one -> pattern.matcher(one).matches()).count();
  }

  /// How many requests came too fast so far.
  synchronized int refused() {
    return refused;
  }

  synchronized Optional<Refusal> refusal(String request) {
    called.add(request);
    for (Failure failure : failures) {
      if (failure.which().matcher(request).matches()) {
        failures.remove(failure);
        return Optional.of(failure.refusal());
      }
    }
    Optional<Refusal> tooFast = buckets.taking(request);
    tooFast.ifPresent(_ -> refused++);
    return tooFast;
  }

  synchronized Optional<Buckets.State> state(String request) {
    return buckets.state(request);
  }
}
