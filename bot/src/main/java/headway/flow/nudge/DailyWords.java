package headway.flow.nudge;

import headway.chat.Message;
import headway.domain.Member;
import java.time.Instant;
import java.util.Optional;

/// What the message of the day says: what is composed, after who answered the member's posts.
public final class DailyWords {
  private final ComposeNudge compose;
  private final ReplyNews replies;

  public DailyWords(ComposeNudge compose, ReplyNews replies) {
    this.compose = compose;
    this.replies = replies;
  }

  /// A message, and the answers that ride in it.
  record Daily(Unasked unasked, ReplyNews.Waiting replies) {
    Message message() {
      return replies.isEmpty()
          ? unasked.message()
          : replies.message().say("\n\n").then(unasked.message());
    }
  }

  Optional<Daily> of(Member member, boolean again, Instant now) {
    return compose
        .compose(member, again, now)
        .map(unasked -> new Daily(unasked, replies.of(member.id())));
  }

  /// It was sent.
  void said(Daily daily) {
    replies.told(daily.replies());
  }
}
