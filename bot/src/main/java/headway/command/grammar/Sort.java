package headway.command.grammar;

import java.util.Arrays;
import java.util.Optional;

/// The sorts of things that have short names.
public enum Sort {
  SUGGESTION('s', "a suggestion"),
  DRAFT('d', "a draft"),
  DELIVERY('q', "a delivery"),
  SHARE('h', "a share"),
  OPPORTUNITY('o', "an opportunity");

  private final char letter;
  private final String noun;

  Sort(char letter, String noun) {
    this.letter = letter;
    this.noun = noun;
  }

  public char letter() {
    return letter;
  }

  /// With its article, as in "q7 is a delivery".
  public String noun() {
    return noun;
  }

  public ShortName number(int number) {
    return new ShortName(this, number);
  }

  static Optional<Sort> of(char letter) {
    char lower = Character.toLowerCase(letter);
    return Arrays.stream(values()).filter(sort -> sort.letter == lower).findFirst();
  }
}
