package headway.chat.console;

import headway.chat.Directory;
import headway.chat.Lookup;
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
  public Lookup find(Account account, SpaceId space) {
    return account.chat() == ChatKind.CONSOLE
        ? new Lookup.Here(ConsoleSpace.profile(account))
        : new Lookup.Gone();
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
