package headway.chat;

import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.SpaceId;
import java.util.Optional;

/// Who is who in a chat.
public interface Directory {
  ChatKind kind();

  /// The one person whom a mention, or a name that only one can have, means in that space.
  Optional<Account> named(String words, SpaceId space);

  /// What is known of a person in that space.
  Lookup find(Account account, SpaceId space);

  /// Who leads a space there without being named, as the rest of "These lead: …".
  String leads();

  /// What to do for a person to be found.
  String advice();
}
