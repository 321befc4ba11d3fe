package headway.chat;

import headway.domain.Account;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// A piece of a message; tells adapters whose text it is, so that only they escape.
public sealed interface Part {
  /// Our own words, safe as they are.
  record Ours(String text) implements Part {}

  /// A member's or a stranger's words.
  record Theirs(String text) implements Part {}

  record Link(String url, String label) implements Part {}

  /// An instant, shown by the clock of a zone.
  ///
  /// @param due whether something is to happen then
  record When(Instant at, ZoneId zone, boolean due) implements Part {
    public When(Instant at, ZoneId zone) {
      this(at, zone, false);
    }
  }

  /// A person by name; mentioned for real only where an account is given.
  record Person(String name, Optional<Account> account) implements Part {}

  /// Why what was asked for is not done; chats with forms show it beside the field.
  ///
  /// @param field whose answer it is about; empty where it is about none
  record Mistake(String text, String field) implements Part {}

  /// A file of the machine that Headway runs on; chats that can, send it along.
  record File(String path) implements Part {}

  /// Our own text whose columns must stay in line.
  record Grid(String text) implements Part {}
}
