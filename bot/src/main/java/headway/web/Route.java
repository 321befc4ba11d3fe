package headway.web;

import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// A way into the web server: one method on one path, and what answers it.
public record Route(String method, String path, Function<Call, Answer> answering) {
  public Route {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("A path begins with a slash: " + path);
    }
  }

  public static Route get(String path, Function<Call, Answer> answering) {
    return new Route("GET", path, answering);
  }

  public static Route post(String path, Function<Call, Answer> answering) {
    return new Route("POST", path, answering);
  }

  /// `/health`, which says whether all is well in one word.
  public static Route health(BooleanSupplier well) {
    return get(
        "/health",
        _ -> well.getAsBoolean() ? Answer.text(200, "well") : Answer.text(503, "unwell"));
  }
}
