package headway.chat.slack.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.slack.api.app_backend.SlackSignature;
import headway.web.Call;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Tells whether Slack sent a request, and lately.
final class Signature {
  private static final Duration LATELY = Duration.ofMinutes(5);
  private static final String TIMESTAMP = "x-slack-request-timestamp";
  private static final String SIGNATURE = "x-slack-signature";

  private final SlackSignature.Generator generator;

  Signature(String secret) {
    this.generator = new SlackSignature.Generator(secret);
  }

  boolean isOn(Call call, Instant now) {
    Optional<String> timestamp = call.header(TIMESTAMP).filter(at -> isRecent(at, now));
    Optional<String> signature = call.header(SIGNATURE);
    return timestamp.isPresent()
        && signature.isPresent()
        && MessageDigest.isEqual(
            generator.generate(timestamp.get(), call.body()).getBytes(UTF_8),
            signature.get().getBytes(UTF_8));
  }

  /// Neither long ago, so that nothing is replayed, nor far ahead.
  private static boolean isRecent(String seconds, Instant now) {
    return seconds.matches("[0-9]{1,12}")
        && Duration.between(Instant.ofEpochSecond(Long.parseLong(seconds)), now)
                .abs()
                .compareTo(LATELY)
            <= 0;
  }
}
