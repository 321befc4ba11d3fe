package headway.chat.discord.peer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Rate limits and failures on demand.
final class Toll {
  private final List<Failure> failures = new ArrayList<>();
  private final List<String> called = new ArrayList<>();
  private final Map<Pattern, Duration> stalled = new HashMap<>();
  private final List<Pattern> lost = new ArrayList<>();
  private final Buckets buckets;
  private int refused;

  private record Failure(Pattern which, int spared, Refusal refusal) {}

  Toll(Timeline timeline) {
    this.buckets = new Buckets(timeline);
  }

  /// @param which such as `POST channels/*/messages`
  /// @param spared how many of them are answered before one fails
  synchronized void failNext(String which, int spared, Refusal refusal) {
    failures.add(new Failure(pattern(which), spared, refusal));
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

  /// The next such request is done, and its answer is lost.
  synchronized void loseNext(String which) {
    lost.add(pattern(which));
  }

  /// The next such request is done, and answered that much later.
  synchronized void stallNext(String which, Duration by) {
    stalled.put(pattern(which), by);
  }

  synchronized Duration stall(String request) {
    return stalled.keySet().stream()
        .filter(one -> one.matcher(request).matches())
        .findFirst()
        .map(stalled::remove)
        .orElse(Duration.ZERO);
  }

  synchronized boolean isLost(String request) {
    return lost.stream()
        .filter(one -> one.matcher(request).matches())
        .findFirst()
        .map(lost::remove)
        .orElse(false);
  }

  synchronized long calls(String which) {
    Pattern pattern = pattern(which);
    return called.stream().filter(one -> pattern.matcher(one).matches()).count();
  }

  private static Pattern pattern(String which) {
    return Pattern.compile(Pattern.quote(which).replace("*", "\\E[^/]+\\Q"));
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
        if (failure.spared() == 0) {
          return Optional.of(failure.refusal());
        }
        failures.add(new Failure(failure.which(), failure.spared() - 1, failure.refusal()));
        break;
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
