package headway.store;

import headway.domain.Account;
import headway.domain.ChatKind;
import java.time.Instant;
import java.util.Optional;

/// An account, or a whole workspace, that left or came back.
///
/// @param user empty where it is the workspace
/// @param gone whether it left; else it came back
/// @param at when, as the chat tells it
public record Departure(
    ChatKind chat, String tenant, Optional<String> user, boolean gone, Instant at) {
  public static Departure of(Account account, boolean gone, Instant at) {
    return new Departure(account.chat(), account.tenant(), Optional.of(account.user()), gone, at);
  }

  public static Departure of(ChatKind chat, String tenant, boolean gone, Instant at) {
    return new Departure(chat, tenant, Optional.empty(), gone, at);
  }

  public Optional<Account> account() {
    return user.map(id -> new Account(chat, tenant, id));
  }

  /// Names the account or the workspace, whatever became of it.
  public String key() {
    return account().map(Account::key).orElseGet(() -> chat.word() + "/" + tenant);
  }
}
