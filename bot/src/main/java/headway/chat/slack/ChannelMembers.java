package headway.chat.slack;

import com.slack.api.methods.response.conversations.ConversationsMembersResponse;
import com.slack.api.model.Conversation;
import headway.chat.talk.Recent;
import headway.domain.Account;
import headway.domain.Channel;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who is in a channel and may write there.
final class ChannelMembers {
  private static final Duration KNOWN = Duration.ofMinutes(1);
  private static final int PAGE = 1_000;
  private static final int PAGES = 100;

  private final SlackApi api;
  private final SlackPeople people;
  private final Recent<Channel, Set<String>> known;

  ChannelMembers(SlackApi api, SlackPeople people, InstantSource clock) {
    this.api = api;
    this.people = people;
    this.known = new Recent<>(KNOWN, clock);
  }

  boolean mayPost(Account account, Channel channel, Conversation info) {
    boolean closed = info.isArchived() || info.isReadOnly();
    boolean guestInGeneral = info.isGeneral() && people.isGuest(account);
    return !closed && !guestInGeneral && isAllowed(account, info) && isIn(account, channel);
  }

  /// Where admins alone may write, except for some by name.
  private boolean isAllowed(Account account, Conversation info) {
    return Optional.ofNullable(info.getProperties())
        .flatMap(properties -> Optional.ofNullable(properties.getPostingRestrictedTo()))
        .filter(few -> !listed(few.getType()).isEmpty() || !listed(few.getUser()).isEmpty())
        .map(few -> listed(few.getUser()).contains(account.user()) || people.isAdmin(account))
        .orElse(true);
  }

  private static List<String> listed(@Nullable List<String> maybe) {
    return Optional.ofNullable(maybe).orElse(List.of());
  }

  boolean isIn(Account account, Channel channel) {
    return account.tenant().equals(channel.tenant()) && asked(account, channel);
  }

  private boolean asked(Account account, Channel channel) {
    return known
        .findOr(channel, this::ask)
        .filter(users -> users.contains(account.user()))
        .isPresent();
  }

  private Optional<Set<String>> ask(Channel channel) {
    Set<String> users = new HashSet<>();
    String cursor = "";
    for (int page = 0; page < PAGES; page++) {
      Optional<ConversationsMembersResponse> answer = page(channel, cursor);
      if (answer.isEmpty()) {
        return Optional.empty();
      }
      users.addAll(answer.get().getMembers());
      cursor =
          Optional.ofNullable(answer.get().getResponseMetadata())
              .flatMap(metadata -> Optional.ofNullable(metadata.getNextCursor()))
              .orElse("");
      if (cursor.isEmpty()) {
        break;
      }
    }
    return Optional.of(users);
  }

  private Optional<ConversationsMembersResponse> page(Channel channel, String cursor) {
    return api.call(
            channel.tenant(),
            client ->
                client.conversationsMembers(
                    r -> r.channel(channel.id()).cursor(cursor).limit(PAGE)))
        .answer();
  }
}
