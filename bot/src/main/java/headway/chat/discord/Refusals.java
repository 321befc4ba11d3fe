package headway.chat.discord;

import headway.chat.Posted;
import headway.chat.PutUp;
import headway.chat.Sent;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;

/// What Discord's errors mean for a message to a person, and for a post.
final class Refusals {
  private static final Duration SHORT = Duration.ofSeconds(30);
  private static final Set<ErrorResponse> CLOSED =
      Set.of(
          ErrorResponse.CANNOT_SEND_TO_USER,
          ErrorResponse.UNKNOWN_USER,
          ErrorResponse.INVALID_RECIPIENT,
          ErrorResponse.INVALID_DM_ACTION,
          ErrorResponse.NO_MUTUAL_GUILDS,
          ErrorResponse.MISSING_ACCESS,
          ErrorResponse.UNKNOWN_CHANNEL);
  private static final Set<ErrorResponse> TOO_LARGE =
      Set.of(ErrorResponse.REQUEST_ENTITY_TOO_LARGE);
  private static final Set<ErrorResponse> NOBODY =
      Set.of(ErrorResponse.UNKNOWN_MEMBER, ErrorResponse.UNKNOWN_USER);
  private static final Map<ErrorResponse, String> WHY =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(ErrorResponse.MISSING_PERMISSIONS, Rooms.MAY_NOT_WRITE),
              Map.entry(ErrorResponse.MISSING_ACCESS, Rooms.CAN_NOT_SEE),
              Map.entry(ErrorResponse.UNKNOWN_CHANNEL, "the channel is gone."),
              Map.entry(
                  ErrorResponse.UNKNOWN_GUILD,
                  "Headway has been taken out of that server. Whoever manages it can add it again."),
              Map.entry(ErrorResponse.THREAD_LOCKED, Rooms.LOCKED),
              Map.entry(ErrorResponse.FORUM_POST_TAG_REQUIRED, ForumTags.NONE),
              Map.entry(
                  ErrorResponse.MESSAGE_BLOCKED_BY_AUTOMOD, "the server's AutoMod stopped it."),
              Map.entry(
                  ErrorResponse.MESSAGE_BLOCKED_BY_HARMFUL_LINK_FILTER,
                  "Discord holds a link in it to be harmful."),
              Map.entry(
                  ErrorResponse.REQUEST_ENTITY_TOO_LARGE, "its picture is too large for Discord."),
              Map.entry(ErrorResponse.INVALID_FORM_BODY, "Discord doesn't take a text like this."),
              Map.entry(ErrorResponse.NOT_VERIFIED, "that server asks for a verified account.")));

  private Refusals() {}

  static Sent sent(Throwable cause) {
    if (cause instanceof ErrorResponseException refused
        && CLOSED.contains(refused.getErrorResponse())) {
      return new Sent.Closed(refused.getMeaning());
    }
    boolean passes =
        cause instanceof IOException
            || cause instanceof Turn.NeverCame
            || cause instanceof TimeoutException
            || (cause instanceof ErrorResponseException server
                && (isPassing(server) || is(cause, TOO_LARGE)));
    if (passes) {
      return new Sent.Busy(SHORT);
    }
    throw new IllegalStateException("Discord took no message", cause);
  }

  /// Whether nobody knows if Discord took it.
  static boolean isUnsure(Throwable cause) {
    return posted(cause) instanceof Posted.Unsure;
  }

  static Posted posted(Throwable cause) {
    if (cause instanceof ErrorResponseException refused) {
      if (isLost(refused)) {
        return new Posted.Unsure("Discord's answer was lost.");
      }
      if (refused.isServerError()) {
        return new Posted.Unsure("Discord answered " + refused.getMeaning() + ".");
      }
      return isPassing(refused)
          ? new Posted.NotNow(refused.getMeaning(), Optional.of(SHORT))
          : new Posted.Refused(why(refused));
    }
    if (cause instanceof Turn.NeverCame) {
      return new Posted.NotNow("Discord takes no more there right now.", Optional.of(SHORT));
    }
    if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
      return new Posted.NotNow("Discord can't be reached.", Optional.empty());
    }
    return new Posted.Unsure("Discord didn't answer in time.");
  }

  /// The same for a card.
  static PutUp putUp(Throwable cause) {
    return switch (posted(cause)) {
      case Posted.Refused(String reason) -> new PutUp.Refused(reason);
      case Posted.NotNow _ -> new PutUp.NotNow();
      case Posted.Unsure _ -> new PutUp.Unsure();
      case Posted.Done _ -> throw new IllegalStateException(cause);
    };
  }

  /// Whether Discord says that there is no such person, or not in that server.
  static boolean isNobody(Throwable cause) {
    return is(cause, NOBODY);
  }

  /// Whether Discord says that there is no such channel.
  static boolean isGone(Throwable cause) {
    return is(cause, Set.of(ErrorResponse.UNKNOWN_CHANNEL));
  }

  /// Whether Discord says that there is no such server.
  static boolean isNoServer(Throwable cause) {
    return is(cause, Set.of(ErrorResponse.UNKNOWN_GUILD));
  }

  /// Whether Discord says that the bot may not know of it.
  static boolean isUnseen(Throwable cause) {
    return is(cause, Set.of(ErrorResponse.MISSING_ACCESS));
  }

  private static boolean is(Throwable cause, Set<ErrorResponse> one) {
    return cause instanceof ErrorResponseException refused
        && one.contains(refused.getErrorResponse());
  }

  private static String why(ErrorResponseException refused) {
    return Optional.ofNullable(WHY.get(refused.getErrorResponse()))
        .orElse("Discord says: " + refused.getMeaning() + ".");
  }

  /// Whether the connection broke, as JDA tells it: no error of Discord's, but one beneath.
  private static boolean isLost(ErrorResponseException refused) {
    return refused.getErrorCode() < 0 || refused.getCause() instanceof IOException;
  }

  private static boolean isPassing(ErrorResponseException refused) {
    return refused.isServerError()
        || isLost(refused)
        || refused.getResponse().code == 429
        || refused.getErrorResponse() == ErrorResponse.OPEN_DM_TOO_FAST;
  }
}
