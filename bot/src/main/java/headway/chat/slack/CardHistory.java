package headway.chat.slack;

import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.element.ButtonElement;
import headway.domain.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Finds a card among what was written in a channel of late, by the offers of its buttons.
final class CardHistory {
  private static final int PAGE = 200;
  private static final int PAGES = 10;

  /// How far Slack's clock and ours may be apart.
  private static final Duration SKEW = Duration.ofMinutes(5);

  private final SlackApi api;

  CardHistory(SlackApi api) {
    this.api = api;
  }

  /// The card's time stamp; unsure where more was written than is looked at.
  Called<Optional<String>> find(Channel channel, List<String> offers, Instant since) {
    String oldest = since.minus(SKEW).getEpochSecond() + ".000000";
    String cursor = "";
    for (int page = 0; page < PAGES; page++) {
      Called<ConversationsHistoryResponse> called = page(channel, oldest, cursor);
      Optional<ConversationsHistoryResponse> read = called.answer();
      Optional<String> found = read.flatMap(answer -> among(answer, offers));
      cursor = read.map(CardHistory::next).orElse("");
      if (found.isPresent() || cursor.isEmpty()) {
        return called.map(_ -> found);
      }
    }
    return new Called.Unsure<>("too much was written in the channel since");
  }

  private Called<ConversationsHistoryResponse> page(Channel channel, String oldest, String cursor) {
    return api.call(
        channel.tenant(),
        client ->
            client.conversationsHistory(
                r -> r.channel(channel.id()).oldest(oldest).limit(PAGE).cursor(cursor)));
  }

  private static Optional<String> among(ConversationsHistoryResponse read, List<String> offers) {
    return read.getMessages().stream()
        .filter(message -> isCard(message, offers))
        .map(Message::getTs)
        .findFirst();
  }

  private static boolean isCard(Message message, List<String> offers) {
    return Optional.ofNullable(message.getBlocks()).stream()
        .flatMap(List::stream)
        .filter(ActionsBlock.class::isInstance)
        .flatMap(block -> ((ActionsBlock) block).getElements().stream())
        .filter(ButtonElement.class::isInstance)
        .anyMatch(button -> offers.contains(((ButtonElement) button).getValue()));
  }

  private static String next(ConversationsHistoryResponse read) {
    return Optional.ofNullable(read.getResponseMetadata())
        .flatMap(metadata -> Optional.ofNullable(metadata.getNextCursor()))
        .orElse("");
  }
}
