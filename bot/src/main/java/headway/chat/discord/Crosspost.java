package headway.chat.discord;

import headway.chat.Posted;
import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.entities.channel.concrete.NewsChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;

/// Passes an announcement on to the servers that follow its channel; whatever becomes of that, the
/// announcement stands.
final class Crosspost {
  /// Discord passes on ten an hour; JDA would wait for the next.
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private Crosspost() {}

  static Posted.Done of(NewsChannel news, Posted.Done done) {
    int passed = 0;
    Optional<String> why = Optional.empty();
    while (why.isEmpty() && passed < done.posts().size()) {
      why = shortfall(news, done.posts().get(passed).message());
      passed += why.isEmpty() ? 1 : 0;
    }
    String got = passed == 0 ? "didn't get it" : "got only the beginning of it";
    return new Posted.Done(done.link(), done.posts(), why.map(cause -> words(got, cause)));
  }

  /// Why it was not passed on.
  private static Optional<String> shortfall(NewsChannel news, String message) {
    try {
      Calls.made(news.crosspostMessageById(message), PATIENCE);
      return Optional.empty();
    } catch (Calls.Failed failed) {
      return failed.why() instanceof ErrorResponseException refused
          ? shortfall(refused)
          : Optional.of("Discord asks to wait");
    } catch (PermissionException _) {
      return Optional.of("I may not pass it on");
    }
  }

  private static Optional<String> shortfall(ErrorResponseException refused) {
    return switch (refused.getErrorResponse()) {
      case ErrorResponse.ALREADY_CROSSPOSTED -> Optional.empty();
      case ErrorResponse.MISSING_PERMISSIONS, ErrorResponse.MISSING_ACCESS ->
          Optional.of("I may not pass it on");
      default -> Optional.of("Discord didn't take it");
    };
  }

  private static String words(String got, String why) {
    return "servers that follow it "
        + got
        + ": "
        + why
        + "; whoever manages the channel can press Publish on it";
  }
}
