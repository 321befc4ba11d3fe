package headway.flow;

import java.util.List;

/// Names in a row, as a sentence lists them.
public final class Series {
  private Series() {}

  /// `q1`, `q1 and q2`, `q1, q2 and q3`.
  public static String of(List<String> names) {
    if (names.size() < 2) {
      return String.join("", names);
    }
    int last = names.size() - 1;
    return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /// `q1 is`, `q1 and q2 are`.
  public static String are(List<String> names) {
    return of(names) + (names.size() == 1 ? " is" : " are");
  }
}
