package headway.domain;

import java.util.Locale;

/// A chat that Headway lives in.
public enum ChatKind {
  CONSOLE,
  SLACK,
  DISCORD;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
