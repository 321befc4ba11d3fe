package headway.chat.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import headway.chat.Ripples;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.PostId;
import headway.domain.Ripple;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// Tells on what people did with the bot's own messages; all else is let go without a look.
final class RippleTeller {
  private static final int LONGEST_EMOJI = 200;

  private final Workspaces workspaces;
  private final Ripples ripples;

  RippleTeller(Workspaces workspaces, Ripples ripples) {
    this.workspaces = workspaces;
    this.ripples = ripples;
  }

  /// The message that something was done with, and whose it is where Slack says so.
  record About(@Nullable String channel, @Nullable String ts, @Nullable String by) {
    static final About NOTHING = new About(null, null, null);
  }

  /// A reaction, made or taken back.
  record Sign(@Nullable String emoji, boolean on, @Nullable String ts) {}

  void replied(
      EventsApiPayload<?> payload, About thread, @Nullable String user, @Nullable String ts) {
    PostIds.instant(ts)
        .filter(_ -> !String.valueOf(ts).equals(thread.ts()))
        .ifPresent(at ->
            hear(
                payload,
                thread,
                user,
                (post, by) -> new Ripple.Replied(post, by, String.valueOf(ts), at)));
  }

  void withdrawn(
      EventsApiPayload<?> payload, About thread, @Nullable String user, @Nullable String ts) {
    PostIds.instant(ts)
        .ifPresent(at ->
            hear(
                payload,
                thread,
                user,
                (post, by) -> new Ripple.Withdrawn(post, by, String.valueOf(ts), at)));
  }

  void reacted(EventsApiPayload<?> payload, About message, @Nullable String user, Sign sign) {
    String emoji = Optional.ofNullable(sign.emoji()).orElse("");
    if (!emoji.isEmpty() && emoji.length() <= LONGEST_EMOJI) {
      PostIds.instant(sign.ts())
          .ifPresent(at ->
              hear(
                  payload,
                  message,
                  user,
                  (post, by) -> new Ripple.Reacted(post, by, emoji, sign.on(), at)));
    }
  }

  void gone(EventsApiPayload<?> payload, About message) {
    PostIds.of(payload, message.channel(), message.ts())
        .filter(post -> mayBeOurs(post, message))
        .ifPresent(post -> tell(new Ripple.Deleted(post)));
  }

  /// What the bot does itself is nothing to tell.
  private void hear(
      EventsApiPayload<?> payload,
      About message,
      @Nullable String user,
      BiFunction<PostId, Account, Ripple> what) {
    Optional.ofNullable(user)
        .flatMap(_ -> PostIds.of(payload, message.channel(), message.ts()))
        .filter(post -> mayBeOurs(post, message) && !isBot(post, user))
        .ifPresent(post -> tell(what.apply(post, account(post, String.valueOf(user)))));
  }

  /// Where Slack doesn't say whose a message is, it is looked up.
  private boolean mayBeOurs(PostId post, About message) {
    return message.by() == null
        || workspaces.bot(post.channel().tenant()).isEmpty()
        || isBot(post, message.by());
  }

  private boolean isBot(PostId post, @Nullable String user) {
    return workspaces.bot(post.channel().tenant()).filter(bot -> bot.equals(user)).isPresent();
  }

  private static Account account(PostId post, String user) {
    return new Account(ChatKind.SLACK, post.channel().tenant(), user);
  }

  private void tell(Ripple ripple) {
    ripples.hear(ripple, PostIds.instant(ripple.post().message()).orElse(Instant.EPOCH));
  }
}
