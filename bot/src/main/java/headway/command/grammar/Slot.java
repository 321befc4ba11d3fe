package headway.command.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// One place in a form.
public sealed interface Slot {
  /// As it stands in a usage line.
  String usage();

  /// A word that must stand here; the first is its name, the others are taken too.
  record Literal(List<String> words) implements Slot {
    public Literal {
      words = List.copyOf(words);
      if (words.isEmpty()) {
        throw new IllegalArgumentException("a literal without a word");
      }
    }

    @Override
    public String usage() {
      return words.getFirst();
    }
  }

  record Needed<T>(Arg<T> arg) implements Slot {
    @Override
    public String usage() {
      return arg.type().placeholder();
    }
  }

  record Maybe<T>(Arg<T> arg) implements Slot {
    @Override
    public String usage() {
      return "[" + arg.type().placeholder() + "]";
    }
  }

  record Led<T>(String keyword, Arg<T> arg) implements Slot {
    @Override
    public String usage() {
      return "[" + keyword + " " + arg.type().placeholder() + "]";
    }
  }

  record Switch(Flag flag) implements Slot {
    @Override
    public String usage() {
      return "[" + flag + "]";
    }
  }

  static Slot word(String word, String... synonyms) {
    return new Literal(Stream.concat(Stream.of(word), Arrays.stream(synonyms)).toList());
  }
}
