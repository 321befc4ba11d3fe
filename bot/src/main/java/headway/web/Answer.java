package headway.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the web server answers; without a body it says only its status.
public record Answer(int status, Map<String, List<String>> headers, String body) {
  private static final String TYPE = "Content-Type";

  public Answer {
    headers = Map.copyOf(headers);
  }

  /// A line for machines and for people who look.
  public static Answer text(int status, String words) {
    return new Answer(
        status,
        Map.of(TYPE, List.of("text/plain; charset=utf-8")),
        words.isEmpty() ? "" : words + "\n");
  }

  /// A page that loads nothing from anywhere and that no other page may frame.
  public static Answer page(int status, Page page) {
    return new Answer(
        status,
        Map.of(
            TYPE,
            List.of("text/html; charset=utf-8"),
            "Content-Security-Policy",
            List.of("default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"),
            "Referrer-Policy",
            List.of("no-referrer")),
        page.html());
  }

  public Answer with(String header, String value) {
    Map<String, List<String>> more = new HashMap<>(headers);
    more.put(header, List.of(value));
    return new Answer(status, more, body);
  }
}
