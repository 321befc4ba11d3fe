package headway.domain;

import java.util.Locale;

/// What a share does.
public enum Kind {
  INFORM,
  CELEBRATE,
  HIGHLIGHT,
  INSIGHT;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
