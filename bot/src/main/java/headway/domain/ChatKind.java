package headway.domain;

import java.util.Locale;

/// A chat that Headway lives in.
public enum ChatKind {
  CONSOLE,
  SLACK,
  DISCORD;

  /// Whether people come in whom nobody there knows.
  public boolean isOpenToStrangers() {
    return this == DISCORD;
  }

  /// Whether people may take no direct messages there from a bot that they use.
  public boolean closesDirects() {
    return this == DISCORD;
  }

  /// Whether people are asked for their zone there, which the chat doesn't tell.
  public boolean asksZone() {
    return this == DISCORD;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
