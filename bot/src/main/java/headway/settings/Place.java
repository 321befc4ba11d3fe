package headway.settings;

import static java.util.Comparator.comparing;

import java.util.Comparator;

/// Where something is written: a file or a variable, and its line, 0 where there is none.
public record Place(String source, int line) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      comparing(Place::source).thenComparingInt(Place::line);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return line > 0 ? source + ":" + line : source;
  }
}
