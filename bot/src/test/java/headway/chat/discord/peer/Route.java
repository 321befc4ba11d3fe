package headway.chat.discord.peer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// One sort of request: `POST channels/{}/messages`.
record Route(String template, Pattern pattern, Function<Call, Answer> answer) {
  static Route of(String template, Function<Call, Answer> answer) {
    String path = template.replace("{}", "([^/]+)");
    return new Route(template, Pattern.compile(path), answer);
  }

  /// What stands in its places, if the request is of this sort.
  Optional<List<String>> ids(String methodAndPath) {
    Matcher found = pattern.matcher(methodAndPath);
    return found.matches()
        ? Optional.of(IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group).toList())
        : Optional.empty();
  }
}
