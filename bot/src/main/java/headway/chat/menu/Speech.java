package headway.chat.menu;

import headway.domain.Account;
import headway.domain.SpaceId;
import java.util.List;
import java.util.Optional;

/// Turns what was filled into a menu into the line that says the same.
public interface Speech {
  Menu menu();

  /// Throws a `UsageException` where the values don't go together.
  String line(Filled filled);

  /// The words with the address of a file that came with them, where they say all of a command but
  /// its file; else the words alone.
  String attaching(String words, String file);

  /// What could stand in that blank, given what this person has; nothing of anybody else's.
  List<Hint> hints(Asker asker, Filled filled, String blank);

  /// Who fills in a menu, and in which space, unless it is in a direct message.
  record Asker(Account account, Optional<SpaceId> space) {}
}
