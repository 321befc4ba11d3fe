package headway.chat.slack;

import com.slack.api.methods.response.chat.ChatGetPermalinkResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import headway.chat.Handle;
import headway.chat.slack.block.Shown;
import headway.domain.ChatKind;
import java.util.Optional;

/// A message by its workspace, its channel and its time stamp.
record MessageId(String team, String channel, String ts) {
  Handle handle() {
    return new Handle(ChatKind.SLACK, team + "/" + channel + "/" + ts, true);
  }

  static Optional<MessageId> read(Handle handle) {
    String[] words = handle.value().split("/", -1);
    return handle.durable() && words.length == 3
        ? Optional.of(new MessageId(words[0], words[1], words[2]))
        : Optional.empty();
  }

  /// Whether it reads so now.
  boolean replace(SlackApi api, Shown shown) {
    return update(api, shown).answer().isPresent();
  }

  Called<ChatUpdateResponse> update(SlackApi api, Shown shown) {
    return api.call(
        team,
        client ->
            client.chatUpdate(
                r -> r.channel(channel).ts(ts).text(shown.text()).blocks(shown.blocks())));
  }

  /// Its address, if Slack tells it.
  Optional<String> link(SlackApi api) {
    return api.call(team, client -> client.chatGetPermalink(r -> r.channel(channel).messageTs(ts)))
        .answer()
        .map(ChatGetPermalinkResponse::getPermalink);
  }
}
