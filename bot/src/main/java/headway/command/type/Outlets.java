package headway.command.type;

import headway.command.grammar.Nearest;
import headway.command.line.Quoted;
import headway.command.line.Reading;
import headway.command.line.Reading.Read;
import headway.command.line.Reading.Unread;
import headway.command.line.Token;
import headway.command.line.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads outlets, parted by blanks, commas or `and`, up to the first word that is none.
final class Outlets {
  private static final int LONGEST = 100;
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.-]+");

  private final List<String> names;

  Outlets(List<String> names) {
    this.names = List.copyOf(names);
  }

  static Reading<Named> channel(Words words) {
    Token token = words.token(0);
    String word = withoutComma(token.text());
    String name = word.startsWith("#") ? word : "#" + word;
    return isChannel(name)
        ? new Read<>(new Named(name, token.id()), 1)
        : new Unread<>(Quoted.of(token.text()) + " isn't a channel such as #general.", 0);
  }

  static Reading<Named> person(Words words) {
    Token token = words.token(0);
    String name = withoutComma(token.text());
    return name.length() > 1 && name.startsWith("@") && name.length() <= LONGEST
        ? new Read<>(new Named(name, token.id()), 1)
        : new Unread<>(Quoted.of(token.text()) + " isn't a person such as @mia.", 0);
  }

  Reading<List<Named>> read(Words words) {
    List<Named> found = new ArrayList<>();
    int count = 0;
    boolean open = true;
    while (count < words.size()) {
      Token token = words.token(count);
      Optional<List<Named>> named = named(token);
      if (named.isEmpty()) {
        return open || isTypo(token)
            ? new Unread<>(cause(token), count)
            : new Read<>(List.copyOf(found), count);
      }
      named.get().stream().filter(one -> !found.contains(one)).forEach(found::add);
      open = named.get().isEmpty() || token.text().endsWith(",");
      count++;
    }
    return found.isEmpty()
        ? new Unread<>(cause(words.token(0)), 0)
        : new Read<>(List.copyOf(found), count);
  }

  /// The outlets of one word; none for a comma or `and`.
  private Optional<List<Named>> named(Token token) {
    if (token.folded().equals("and") || token.text().length() > LONGEST) {
      return token.folded().equals("and") ? Optional.of(List.of()) : Optional.empty();
    }
    List<Named> named = new ArrayList<>();
    for (String piece : token.text().split(",", -1)) {
      Optional<Named> one = piece.isEmpty() ? Optional.empty() : one(piece, token);
      if (one.isEmpty() && !piece.isEmpty()) {
        return Optional.empty();
      }
      one.ifPresent(named::add);
    }
    return Optional.of(named);
  }

  private Optional<Named> one(String piece, Token token) {
    String folded = piece.toLowerCase(Locale.ROOT);
    if (names.contains(folded)) {
      return Optional.of(new Named(folded, Optional.empty()));
    }
    return isChannel(piece) ? Optional.of(new Named(piece, token.id())) : Optional.empty();
  }

  private boolean isTypo(Token token) {
    return Nearest.of(token.text(), names).isPresent();
  }

  private String cause(Token token) {
    return Quoted.of(token.text())
        + " isn't an outlet."
        + Nearest.of(token.text(), names)
            .map(name -> " Did you mean " + name + "?")
            .orElse(" Take a channel such as #general, or " + String.join(", ", names) + ".");
  }

  private static boolean isChannel(String word) {
    return word.startsWith("#")
        && word.length() <= LONGEST
        && NAME.matcher(word.substring(1)).matches();
  }

  private static String withoutComma(String word) {
    return word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
  }
}
