package headway.chat;

/// What is known of a channel: its name for show, who can read it.
///
/// @param readers how many people; [#UNTOLD] where the chat tells no number
public record Reach(String name, int readers, Beyond beyond) {
  public static final int UNTOLD = -1;

  /// Who reads it besides those who are in it.
  public enum Beyond {
    NOBODY(""),
    SHARED(", shared outside"),
    FOLLOWERS(", and the servers that follow it"),
    ANYBODY(", and whoever looks into the server");

    private final String words;

    Beyond(String words) {
      this.words = words;
    }
  }

  public Reach(String name, int readers, boolean sharedOutside) {
    this(name, readers, sharedOutside ? Beyond.SHARED : Beyond.NOBODY);
  }

  /// Who can read it: `214 people, shared outside`.
  public String people() {
    String people =
        switch (readers) {
          case UNTOLD -> "only some members can read it";
          case 1 -> "1 person";
          default -> readers + " people";
        };
    return people + beyond.words;
  }
}
