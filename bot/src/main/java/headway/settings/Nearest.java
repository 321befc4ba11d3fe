package headway.settings;

import static java.util.Comparator.comparingInt;

import java.util.Collection;
import java.util.Optional;

/// The known name somebody most likely meant.
final class Nearest {
  private Nearest() {}

  static Optional<String> of(String word, Collection<String> known) {
    return known.stream()
        .filter(name -> distance(word, name) <= Math.max(2, name.length() / 3))
        .min(comparingInt((String name) -> distance(word, name)).thenComparing(name -> name))
        .or(() -> known.stream().filter(name -> last(name).equals(last(word))).findFirst());
  }

  /// Letters to insert, remove or replace to make one word of the other.
  static int distance(String one, String other) {
    var row = new int[other.length() + 1];
    for (var j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (var i = 1; i <= one.length(); i++) {
      var diagonal = row[0];
      row[0] = i;
      for (var j = 1; j < row.length; j++) {
        var replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }

  private static String last(String key) {
    return key.substring(key.lastIndexOf('.') + 1);
  }
}
