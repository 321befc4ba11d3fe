package headway.chat.slack;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import headway.chat.Board;
import headway.chat.Handle;
import headway.chat.Letter;
import headway.chat.PutUp;
import headway.chat.slack.block.LetterBlocks;
import headway.chat.slack.block.Shown;
import headway.domain.Channel;
import headway.domain.ChatKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Cards in Slack's channels.
final class SlackBoard implements Board {
  private static final String GONE = "message_not_found";

  private final SlackApi api;
  private final Posts posts;
  private final CardHistory history;

  SlackBoard(SlackApi api, Posts posts) {
    this.api = api;
    this.posts = posts;
    this.history = new CardHistory(api);
  }

  @Override
  public ChatKind kind() {
    return ChatKind.SLACK;
  }

  @Override
  public PutUp put(Channel channel, Letter card) {
    Shown shown = LetterBlocks.of(card);
    var message =
        ChatPostMessageRequest.builder()
            .channel(channel.id())
            .text(shown.text())
            .blocks(shown.blocks())
            .unfurlLinks(false)
            .unfurlMedia(false)
            .build();
    return putUp(
        channel,
        posts
            .post(channel.tenant(), message, Posts.Cause.ASKED)
            .map(ChatPostMessageResponse::getTs));
  }

  @Override
  public PutUp find(Channel channel, List<String> offers, Instant since) {
    return switch (history.find(channel, offers, since)) {
      case Called.Done<Optional<String>>(Optional<String> ts) ->
          ts.map(found -> stands(channel, found)).orElseGet(PutUp.Missing::new);
      case Called.Refused<Optional<String>>(String error) ->
          new PutUp.Refused(ChannelPosts.why(error));
      case Called.NotNow<Optional<String>>(String _, var _) -> new PutUp.NotNow();
      case Called.Unsure<Optional<String>>(String _) -> new PutUp.Unsure();
    };
  }

  private PutUp stands(Channel channel, String ts) {
    MessageId id = new MessageId(channel.tenant(), channel.id(), ts);
    return new PutUp.Stands(id.handle(), id.link(api));
  }

  @Override
  public PutUp replace(Handle old, Channel channel, Letter card) {
    return MessageId.read(old)
        .map(id ->
            putUp(channel, id.update(api, LetterBlocks.of(card)).map(ChatUpdateResponse::getTs)))
        .orElseGet(PutUp.Missing::new);
  }

  private PutUp putUp(Channel channel, Called<String> called) {
    return switch (called) {
      case Called.Done<String>(String ts) -> stands(channel, ts);
      case Called.Refused<String>(String error) ->
          error.equals(GONE) ? new PutUp.Missing() : new PutUp.Refused(ChannelPosts.why(error));
      case Called.NotNow<String>(String _, var _) -> new PutUp.NotNow();
      case Called.Unsure<String>(String _) -> new PutUp.Unsure();
    };
  }
}
