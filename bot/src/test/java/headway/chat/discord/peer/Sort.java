package headway.chat.discord.peer;

/// The sorts of channels, by their number.
public enum Sort {
  TEXT(0),
  DIRECT(1),
  ANNOUNCEMENT(5),
  THREAD(11),
  FORUM(15);

  private final int number;

  Sort(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}
