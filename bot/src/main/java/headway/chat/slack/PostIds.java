package headway.chat.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.PostId;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Messages of Slack's by workspace, channel and time stamp.
final class PostIds {
  private static final Pattern STAMP = Pattern.compile("(\\d{1,11})\\.(\\d{6})");
  private static final Pattern CHANNEL = Pattern.compile("[CG][A-Z0-9]+");
  private static final int NANOS_OF_A_STEP = 1_000;

  private PostIds() {}

  static PostId of(Channel channel, String ts) {
    return new PostId(channel, ts);
  }

  /// Empty for what isn't a message in a channel.
  static Optional<PostId> of(
      EventsApiPayload<?> payload, @Nullable String channel, @Nullable String ts) {
    return channel == null || !CHANNEL.matcher(channel).matches() || instant(ts).isEmpty()
        ? Optional.empty()
        : Optional.of(of(new Channel(ChatKind.SLACK, team(payload), channel), String.valueOf(ts)));
  }

  /// In a channel shared with another workspace, that of whoever installed the app.
  static String team(EventsApiPayload<?> payload) {
    return Optional.ofNullable(payload.getAuthorizations()).stream()
        .flatMap(all -> all.stream())
        .filter(one -> !Boolean.TRUE.equals(one.getIsEnterpriseInstall()))
        .flatMap(one -> Optional.ofNullable(one.getTeamId()).stream())
        .filter(id -> !id.isBlank())
        .findFirst()
        .orElseGet(() -> Sender.of(payload.getTeamId(), payload.getEnterpriseId(), "", "").team());
  }

  /// A time stamp's instant; empty where it is none.
  static Optional<Instant> instant(@Nullable String ts) {
    Matcher stamp = STAMP.matcher(Optional.ofNullable(ts).orElse(""));
    return stamp.matches()
        ? Optional.of(
            Instant.ofEpochSecond(
                Long.parseLong(stamp.group(1)), Long.parseLong(stamp.group(2)) * NANOS_OF_A_STEP))
        : Optional.empty();
  }
}
