package headway.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What somebody asks of the web server.
///
/// @param target the path and, after a question mark, the query, both as they came
/// @param headers by their names in lower case
/// @param from the address of whoever asks
public record Call(String target, Map<String, List<String>> headers, String body, String from) {
  public Call {
    headers = Map.copyOf(headers);
  }

  public String path() {
    return split()[0];
  }

  public String query() {
    return split().length > 1 ? split()[1] : "";
  }

  /// The first value of that name in the query; a broken one is none.
  public Optional<String> parameter(String name) {
    for (String pair : query().split("&", -1)) {
      String[] parts = pair.split("=", 2);
      if (parts[0].equals(name) && parts.length == 2) {
        return decoded(parts[1]);
      }
    }
    return Optional.empty();
  }

  /// The first value of that header, whose name is in lower case.
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /// The value of that cookie, with or without quotes around it.
  public Optional<String> cookie(String name) {
    return headers.getOrDefault("cookie", List.of()).stream()
        .flatMap(line -> List.of(line.split(";", -1)).stream())
        .map(String::strip)
        .filter(pair -> pair.startsWith(name + "="))
        .map(pair -> pair.substring(name.length() + 1).replaceAll("^\"(.*)\"$", "$1"))
        .findFirst();
  }

  private String[] split() {
    return target.split("\\?", 2);
  }

  private static Optional<String> decoded(String text) {
    try {
      return Optional.of(URLDecoder.decode(text, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
