package headway.chat.console;

import headway.chat.Directory;
import headway.chat.Profile;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.SpaceId;
import java.util.Optional;

/// The console's people: every `@name` is one.
public final class ConsoleDirectory implements Directory {
  @Override
  public ChatKind kind() {
    return ChatKind.CONSOLE;
  }

  @Override
  public Optional<Account> named(String words, SpaceId space) {
    return Optional.of(words.replaceFirst("^@", ""))
        .filter(_ -> space.equals(ConsoleSpace.ID))
        .filter(ConsoleSpace::isName)
        .map(ConsoleSpace::account);
  }

  @Override
  public Optional<Profile> find(Account account, SpaceId space) {
    return Optional.of(account)
        .filter(one -> one.chat() == ChatKind.CONSOLE)
        .map(ConsoleSpace::profile);
  }

  @Override
  public String leads() {
    return "you, who started it";
  }

  @Override
  public String advice() {
    return "Name one as in `@mia`.";
  }
}
