package headway.command.grammar;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// A word that could stand here, and what it is.
public record Candidate(String word, String about) {
  public static Candidate of(String word) {
    return new Candidate(word, "");
  }

  public static List<Candidate> of(Stream<String> words) {
    return words.map(Candidate::of).toList();
  }

  boolean startsWith(String prefix) {
    return word.toLowerCase(Locale.ROOT).startsWith(prefix.toLowerCase(Locale.ROOT));
  }
}
