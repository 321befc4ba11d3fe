package headway.chat.slack;

import com.slack.api.methods.response.conversations.ConversationsListResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.ConversationType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds channels by name among those that the bot can see.
final class ChannelNames {
  private static final int PAGE = 1_000;
  private static final int PAGES = 20;

  private final SlackApi api;

  ChannelNames(SlackApi api) {
    this.api = api;
  }

  /// The id of the channel of that name.
  Optional<String> find(String team, String name) {
    String wanted = name.toLowerCase(Locale.ROOT);
    String cursor = "";
    for (int page = 0; page < PAGES; page++) {
      Optional<ConversationsListResponse> listed = page(team, cursor);
      Optional<String> found = listed.flatMap(answer -> among(answer, wanted));
      cursor = listed.map(ChannelNames::next).orElse("");
      if (found.isPresent() || cursor.isEmpty()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<ConversationsListResponse> page(String team, String cursor) {
    return api.call(
            team,
            client ->
                client.conversationsList(r ->
                    r.teamId(team)
                        .cursor(cursor)
                        .limit(PAGE)
                        .excludeArchived(true)
                        .types(
                            List.of(
                                ConversationType.PUBLIC_CHANNEL,
                                ConversationType.PRIVATE_CHANNEL))))
        .answer();
  }

  private static Optional<String> among(ConversationsListResponse listed, String name) {
    return listed.getChannels().stream()
        .filter(channel -> name.equals(channel.getName()))
        .map(Conversation::getId)
        .findFirst();
  }

  private static String next(ConversationsListResponse listed) {
    return Optional.ofNullable(listed.getResponseMetadata())
        .flatMap(metadata -> Optional.ofNullable(metadata.getNextCursor()))
        .orElse("");
  }
}
