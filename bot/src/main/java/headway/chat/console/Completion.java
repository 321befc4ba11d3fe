package headway.chat.console;

import headway.domain.Account;
import java.util.List;

/// Knows how words that somebody has begun to type may go on.
@FunctionalInterface
public interface Completion {
  /// A whole word that may stand where the last one is being typed, and what it is.
  record Choice(String word, String about) {}

  List<Choice> choices(Account account, String typed);
}
