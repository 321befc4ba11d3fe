package headway.settings;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// The address of something on the web, behind which names are put.
final class WebAddress {
  private static final Pattern HTTP = shape("https?");
  private static final Pattern SOCKET = shape("wss?");

  private WebAddress() {}

  /// It ends with a slash then, whether or not it was written with one.
  static Optional<URI> http(String text) {
    return of(HTTP, text).map(right -> URI.create(right.endsWith("/") ? right : right + "/"));
  }

  static Optional<URI> socket(String text) {
    return of(SOCKET, text).map(URI::create);
  }

  private static Optional<String> of(Pattern shape, String text) {
    return Optional.of(text).filter(said -> shape.matcher(said).matches());
  }

  private static Pattern shape(String scheme) {
    return Pattern.compile(scheme + "://[A-Za-z0-9\\[][A-Za-z0-9.:\\[\\]-]*(/[A-Za-z0-9._~/-]*)?");
  }
}
