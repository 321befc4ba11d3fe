package headway.chat.discord.peer;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How much of each sort Discord takes in a while, and how much of all sorts together; answers to
/// interactions are not among the latter.
final class Buckets {
  private static final int GLOBAL = 50;
  private static final String ALL = "*";
  private static final Pattern AN_ANSWER = Pattern.compile("\\w+ (interactions|webhooks)/.*");

  private final Timeline timeline;
  private final Map<String, Deque<Instant>> taken = new HashMap<>();
  private List<Limit> limits = List.of();
  private Duration second = Duration.ofSeconds(1);

  /// What one route takes, for each place that its path names first.
  ///
  /// @param name as the headers tell it
  private record Limit(String name, Pattern route, int calls, Duration in) {
    static Limit of(String route, int calls, Duration in) {
      String pattern =
          Pattern.quote(route).replace("{}", "\\E([^/]+)\\Q").replace("*", "\\E[^/]+\\Q");
      return new Limit(Integer.toHexString(route.hashCode()), Pattern.compile(pattern), calls, in);
    }
  }

  /// One bucket of a route, and what fits in it.
  private record Bucket(String key, Limit limit) {}

  /// How full the bucket of a request is, as its headers tell.
  record State(String bucket, int limit, int remaining, Duration reset) {}

  Buckets(Timeline timeline) {
    this.timeline = timeline;
  }

  /// Each channel takes so many messages in that time.
  void messages(int calls, Duration in) {
    limits = List.of(Limit.of("POST channels/{}/messages", calls, in));
  }

  /// As Discord's headers tell them, except that a second takes that long. Of conversations to be
  /// opened Discord publishes no number; they are few.
  void real(Duration oneSecond) {
    second = oneSecond;
    limits =
        List.of(
            Limit.of("POST channels/{}/messages", 5, oneSecond.multipliedBy(5)),
            Limit.of("PATCH channels/{}/messages/*", 5, oneSecond.multipliedBy(5)),
            Limit.of("DELETE channels/{}/messages/*", 5, oneSecond),
            Limit.of("POST users/@me/channels", 10, oneSecond.multipliedBy(10)),
            Limit.of("GET guilds/{}/members/*", 5, oneSecond),
            Limit.of("POST webhooks/*/{}", 5, oneSecond.multipliedBy(2)),
            Limit.of("PATCH webhooks/*/{}/messages/*", 5, oneSecond.multipliedBy(2)));
  }

  /// Takes room for the request, or says why there is none.
  Optional<Refusal> taking(String request) {
    if (limits.isEmpty()) {
      return Optional.empty();
    }
    boolean counts = !AN_ANSWER.matcher(request).matches();
    Optional<Duration> all = counts ? full(ALL, GLOBAL, second) : Optional.empty();
    return all.map(Refusal::tooFastAtAll)
        .or(() ->
            bucket(request)
                .flatMap(one -> full(one.key(), one.limit().calls(), one.limit().in()))
                .map(Refusal::tooFast));
  }

  Optional<State> state(String request) {
    return bucket(request).map(this::state);
  }

  private State state(Bucket bucket) {
    Limit limit = bucket.limit();
    Deque<Instant> calls = taken.getOrDefault(bucket.key(), new ArrayDeque<>());
    Duration reset =
        calls.isEmpty()
            ? limit.in()
            : Duration.between(timeline.now(), calls.peekFirst().plus(limit.in()));
    return new State(limit.name(), limit.calls(), Math.max(0, limit.calls() - calls.size()), reset);
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

  private Optional<Bucket> bucket(String request) {
    for (Limit limit : limits) {
      Matcher found = limit.route().matcher(request);
      if (found.matches()) {
        String place = found.groupCount() == 0 ? "" : found.group(1);
        return Optional.of(new Bucket(limit.name() + " " + place, limit));
      }
    }
    return Optional.empty();
  }
}
