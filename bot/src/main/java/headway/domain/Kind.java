package headway.domain;

import java.util.Locale;

/// What a share does: informs, celebrates progress, highlights a person, or offers an own thought.
public enum Kind {
  INFORM,
  CELEBRATE,
  HIGHLIGHT,
  INSIGHT;

  /// The kind as members read and write it.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
