package headway.chat.discord.peer;

/// What a bot asks to hear, by its bit.
public enum Intent {
  GUILDS(0),
  MEMBERS(1),
  GUILD_MESSAGES(9),
  GUILD_REACTIONS(10),
  DIRECT_MESSAGES(12),
  DIRECT_REACTIONS(13),
  CONTENT(15);

  private static final int PRIVILEGED = 1 << 1 | 1 << 8 | 1 << 15;

  private final int bit;

  Intent(int bit) {
    this.bit = bit;
  }

  boolean isIn(int intents) {
    return (intents >> bit & 1) == 1;
  }

  int mask() {
    return 1 << bit;
  }

  /// Those that Discord grants only to bots it knows.
  static int privileged(int intents) {
    return intents & PRIVILEGED;
  }
}
