package headway.chat.discord.peer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Rate limits and failures on demand.
final class Toll {
  private static final Duration SECOND = Duration.ofSeconds(1);
  private static final int GLOBAL = 50;

  private final Timeline timeline;
  private final List<Failure> failures = new ArrayList<>();
  private final Map<String, Deque<Instant>> taken = new HashMap<>();
  private final List<String> called = new ArrayList<>();
  private final Map<Pattern, Duration> stalled = new HashMap<>();
  private final List<Pattern> lost = new ArrayList<>();
  private Optional<Limit> limit = Optional.empty();
  private int refused;

  private record Failure(Pattern which, Refusal refusal) {}

  private record Limit(int calls, Duration in) {}

  /// How full the bucket of a request is, as its headers tell.
  record State(String bucket, int limit, int remaining, Duration reset) {}

  Toll(Timeline timeline) {
    this.timeline = timeline;
  }

  /// @param which such as `POST channels/*/messages`
  synchronized void failNext(String which, Refusal refusal) {
    failures.add(new Failure(pattern(which), refusal));
  }

  /// From now on each channel takes so many messages in that time, and all together fifty calls a
  /// second.
  synchronized void paces(int messages, Duration in) {
    limit = Optional.of(new Limit(messages, in));
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
        return Optional.of(failure.refusal());
      }
    }
    if (limit.isEmpty() || request.contains(" interactions/")) {
      return Optional.empty();
    }
    return full("*", GLOBAL, SECOND)
        .map(Refusal::tooFastAtAll)
        .or(() ->
            bucket(request)
                .flatMap(bucket -> full(bucket, limit.get().calls(), limit.get().in()))
                .map(Refusal::tooFast))
        .map(refusal -> {
          refused++;
          return refusal;
        });
  }

  synchronized Optional<State> state(String request) {
    return limit.flatMap(one ->
        bucket(request)
            .map(bucket -> {
              Deque<Instant> calls = taken.getOrDefault(bucket, new ArrayDeque<>());
              Duration reset =
                  calls.isEmpty()
                      ? one.in()
                      : Duration.between(timeline.now(), calls.peekFirst().plus(one.in()));
              return new State(bucket, one.calls(), Math.max(0, one.calls() - calls.size()), reset);
            }));
  }

  /// How long until there is room, where there is none; else takes it.
  private Optional<Duration> full(String bucket, int most, Duration in) {
    Deque<Instant> calls = taken.computeIfAbsent(bucket, _ -> new ArrayDeque<>());
    Instant now = timeline.now();
    while (!calls.isEmpty() && !calls.peekFirst().plus(in).isAfter(now)) {
      calls.removeFirst();
    }
    if (calls.size() >= most) {
      return Optional.of(Duration.between(now, calls.peekFirst().plus(in)));
    }
    calls.addLast(now);
    return Optional.empty();
  }

  private static Optional<String> bucket(String request) {
    return request.matches("POST channels/[^/]+/messages")
        ? Optional.of(request)
        : Optional.empty();
  }
}
