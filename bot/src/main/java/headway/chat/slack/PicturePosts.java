package headway.chat.slack;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import headway.chat.slack.block.PostBlocks;
import headway.domain.Picture;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/// Posts with a picture: it is uploaded unseen, then the post that shows it goes out once.
///
/// Slack refuses the post while it still works on the file; such a refusal posts nothing.
final class PicturePosts {
  private static final String NOT_READY = "invalid_blocks";
  static final String NOT_SHOWN =
      "Slack doesn't show its picture yet; saved as PNG or JPEG it may be shown sooner";
  private static final int TRIES = 6;
  static final Duration FIRST_WAIT = Duration.ofMillis(250);

  private static final Map<String, String> WHY =
      Map.of(
          Uploads.UNREADABLE,
          "its picture can't be read any more.",
          Uploads.WEBP,
          "Slack shows no WebP pictures. Save it as PNG or JPEG, and name that.",
          "file_uploads_disabled",
          "this workspace takes no files.",
          "file_type_not_allowed",
          "this workspace takes no pictures of that type.",
          "storage_limit_reached",
          "this workspace has no room for files.");

  private final Uploads uploads;
  private final Posts posts;
  private final Duration firstWait;

  /// @param firstWait before the second try; each further wait is twice as long
  PicturePosts(Uploads uploads, Posts posts, Duration firstWait) {
    this.uploads = uploads;
    this.posts = posts;
    this.firstWait = firstWait;
  }

  /// What an error means that only posts with pictures meet.
  static Optional<String> why(String error) {
    return Optional.ofNullable(WHY.get(error));
  }

  Called<ChatPostMessageResponse> post(
      String team, ChatPostMessageRequest message, Picture picture) {
    return switch (uploads.upload(team, picture)) {
      case Called.Done<String>(String file) -> {
        String alt = Uploads.alt(picture, PostBlocks.LONGEST_ALT);
        message.setBlocks(PostBlocks.of(message.getText(), file, alt));
        yield shown(team, message);
      }
      case Called.Refused<String>(String error) -> new Called.Refused<>(error);
      case Called.NotNow<String>(String error, var pause) -> new Called.NotNow<>(error, pause);
      case Called.Unsure<String>(String cause) -> new Called.NotNow<>(cause, Optional.empty());
    };
  }

  private Called<ChatPostMessageResponse> shown(String team, ChatPostMessageRequest message) {
    Called<ChatPostMessageResponse> called = posts.post(team, message, Posts.Cause.UNASKED);
    Duration wait = firstWait;
    for (int tries = 1; tries < TRIES && isNotReady(called) && Posts.waited(wait); tries++) {
      called = posts.post(team, message, Posts.Cause.UNASKED);
      wait = wait.multipliedBy(2);
    }
    return isNotReady(called) ? new Called.NotNow<>(NOT_SHOWN, Optional.empty()) : called;
  }

  private static boolean isNotReady(Called<ChatPostMessageResponse> called) {
    return called instanceof Called.Refused<ChatPostMessageResponse>(String error)
        && error.equals(NOT_READY);
  }
}
