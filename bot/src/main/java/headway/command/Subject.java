package headway.command;

import headway.command.grammar.ShortName;
import headway.domain.UsageException;

/// Reads the subject of an offer or a form: a short name such as `d4`.
final class Subject {
  private Subject() {}

  static int number(String subject) {
    return ShortName.of(subject)
        .map(ShortName::number)
        .orElseThrow(
            () -> new UsageException("I can't tell what that was about. `home` shows all."));
  }
}
