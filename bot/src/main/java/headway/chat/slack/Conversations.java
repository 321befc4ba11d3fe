package headway.chat.slack;

import headway.chat.talk.Recent;
import headway.domain.Account;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// The conversations between people and the bot.
final class Conversations {
  private static final Duration KNOWN = Duration.ofDays(1);

  private final SlackApi api;
  private final Recent<Account, String> open;

  Conversations(SlackApi api, InstantSource clock) {
    this.api = api;
    this.open = new Recent<>(KNOWN, clock);
  }

  /// The channel of the conversation with this person.
  Called<String> with(Account account) {
    Optional<String> known = open.find(account);
    if (known.isPresent()) {
      return new Called.Done<>(known.get());
    }
    Called<String> opened =
        api.call(
                account.tenant(),
                client -> client.conversationsOpen(r -> r.users(List.of(account.user()))))
            .map(answer -> answer.getChannel().getId());
    opened.answer().ifPresent(channel -> open.put(account, channel));
    return opened;
  }

  boolean isWith(Account account, String channel) {
    return with(account).answer().filter(channel::equals).isPresent();
  }

  /// What they are told of here, where a message from them shows it.
  void learn(Account account, String channel) {
    open.put(account, channel);
  }
}
