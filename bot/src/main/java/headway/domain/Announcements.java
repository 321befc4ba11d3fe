package headway.domain;

import java.util.ArrayList;
import java.util.List;

/// What waits to be told, and the keys of all that was announced, so that nothing is told twice.
public record Announcements(List<News> waiting, List<String> made) {
  public static final Announcements NONE = new Announcements(List.of(), List.of());

  public Announcements {
    waiting = List.copyOf(waiting);
    made = List.copyOf(made);
  }

  /// With the news added, unless it was announced before or waits already.
  public Announcements with(News news) {
    boolean known =
        made.contains(news.key()) || waiting.stream().anyMatch(w -> w.key().equals(news.key()));
    if (known) {
      return this;
    }
    List<News> next = new ArrayList<>(waiting);
    next.add(news);
    return new Announcements(next, made);
  }

  /// With the news added even if it was announced before, unless it waits already.
  public Announcements again(News news) {
    return new Announcements(waiting, made.stream().filter(key -> !key.equals(news.key())).toList())
        .with(news);
  }

  /// With these told: no longer waiting, never to be told again.
  public Announcements told(List<String> keys) {
    List<String> all = new ArrayList<>(made);
    keys.stream().filter(key -> !all.contains(key)).forEach(all::add);
    return new Announcements(
        waiting.stream().filter(news -> !keys.contains(news.key())).toList(), all);
  }

  public boolean has(String key) {
    return made.contains(key);
  }
}
