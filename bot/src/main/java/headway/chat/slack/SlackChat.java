package headway.chat.slack;

import static headway.chat.slack.Posts.Cause.ASKED;
import static headway.chat.slack.Posts.Cause.UNASKED;

import com.slack.api.methods.request.chat.ChatPostEphemeralRequest;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import headway.chat.Audience;
import headway.chat.Chat;
import headway.chat.Handle;
import headway.chat.Letter;
import headway.chat.Sent;
import headway.chat.slack.block.LetterBlocks;
import headway.chat.slack.block.Shown;
import headway.domain.Account;
import headway.domain.ChatKind;
import java.util.Optional;

/// Slack as a way to talk with people.
public final class SlackChat implements Chat {
  private final SlackApi api;
  private final Conversations conversations;
  private final Posts posts;
  private final Permission may;
  private final Originals originals;

  /// Whether people and workspaces may be written to now.
  record Permission(Disturbance disturbance, Lockout lockout) {}

  SlackChat(
      SlackApi api, Conversations conversations, Posts posts, Permission may, Originals originals) {
    this.originals = originals;
    this.api = api;
    this.conversations = conversations;
    this.posts = posts;
    this.may = may;
  }

  @Override
  public ChatKind kind() {
    return ChatKind.SLACK;
  }

  @Override
  public boolean isPresent() {
    return true;
  }

  @Override
  public boolean isOpen(String tenant) {
    return may.lockout().isOpen(tenant);
  }

  @Override
  public Sent send(Audience to, Letter letter) {
    Optional<Exchange> exchange = Exchange.with(to.account());
    if (exchange
        .filter(open -> open.collects(letter) || InModal.shows(open, to, letter))
        .isPresent()) {
      return passing(to, exchange.get());
    }
    Shown shown = LetterBlocks.of(letter);
    return switch (to) {
      case Audience.Direct direct -> direct(direct.account(), shown, exchange);
      case Audience.Whisper whisper -> {
        originals.whisper(letter.offers(), shown);
        yield whisper(whisper, shown, exchange);
      }
    };
  }

  private Sent direct(Account account, Shown shown, Optional<Exchange> exchange) {
    if (exchange.isEmpty()) {
      Optional<Sent> busy = may.disturbance().pause(account).map(Sent.Busy::new);
      if (busy.isPresent()) {
        return busy.get();
      }
    }
    return switch (conversations.with(account)) {
      case Called.Done<String>(String channel) ->
          post(account.tenant(), channel, shown, exchange.isPresent() ? ASKED : UNASKED);
      case Called.Refused<String>(String error) -> Refusals.sent(error);
      case Called.NotNow<String>(String _, var pause) -> Refusals.busy(pause);
      case Called.Unsure<String>(String _) -> Refusals.busy(Optional.empty());
    };
  }

  private Sent post(String team, String channel, Shown shown, Posts.Cause why) {
    var message =
        ChatPostMessageRequest.builder()
            .channel(channel)
            .text(shown.text())
            .blocks(shown.blocks())
            .unfurlLinks(false)
            .unfurlMedia(false)
            .build();
    return switch (posts.post(team, message, why).map(ChatPostMessageResponse::getTs)) {
      case Called.Done<String>(String ts) ->
          new Sent.Delivered(new MessageId(team, channel, ts).handle());
      case Called.Refused<String>(String error) -> Refusals.sent(error);
      case Called.NotNow<String>(String _, var pause) -> Refusals.busy(pause);
      case Called.Unsure<String>(String cause) -> throw new IllegalStateException(cause);
    };
  }

  /// In the channel, to one person alone; where that can't be, in the conversation with the bot.
  private Sent whisper(Audience.Whisper to, Shown shown, Optional<Exchange> exchange) {
    boolean answered =
        exchange
            .filter(open -> open.url().filter(url -> url.answer(api.slack(), shown)).isPresent())
            .isPresent();
    if (answered) {
      return passing(to, exchange.get());
    }
    var message =
        ChatPostEphemeralRequest.builder()
            .channel(to.channel().id())
            .user(to.account().user())
            .text(shown.text())
            .blocks(shown.blocks())
            .build();
    return api.call(to.account().tenant(), client -> client.chatPostEphemeral(message))
        .answer()
        .<Sent>map(answer ->
            new Sent.Delivered(
                new Handle(
                    ChatKind.SLACK,
                    to.account().tenant() + "/" + to.channel().id() + "/" + answer.getMessageTs(),
                    false)))
        .orElseGet(() -> direct(to.account(), shown, exchange));
  }

  private static Sent passing(Audience to, Exchange exchange) {
    String name = to.account().tenant() + "/" + exchange.answerName();
    return new Sent.Delivered(new Handle(ChatKind.SLACK, name, false));
  }

  @Override
  public boolean update(Handle handle, Audience to, Letter letter) {
    Shown shown = LetterBlocks.of(letter);
    Optional<MessageId> id = MessageId.read(handle);
    Exchange.with(to.account()).ifPresent(open -> open.replaced(handle.value()));
    return id.filter(message -> message.replace(api, shown)).isPresent();
  }
}
