package headway.settings;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;

import java.net.InetAddress;
import java.time.Duration;

/// The section `http`: where the web server listens, if anything needs it, and how much it takes.
///
/// @param port 0 for none
public record Http(InetAddress address, int port, int largestKib, Duration patience) {

  static Http read(Reading in) {
    return new Http(
        in.address("http.address"),
        in.number("http.port", 0, 65_535),
        in.number("http.largest-kib", 16, 16_384),
        in.span("http.patience", ofSeconds(1), ofMinutes(5)));
  }
}
