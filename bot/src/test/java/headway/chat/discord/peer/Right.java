package headway.chat.discord.peer;

/// What a role may do, by its bit.
public enum Right {
  ADMINISTER(3),
  MANAGE_SERVER(5),
  REACT(6),
  VIEW(10),
  SEND(11),
  MANAGE_MESSAGES(13),
  EMBED(14),
  ATTACH(15),
  READ_HISTORY(16),
  MENTION_EVERYONE(17),
  USE_COMMANDS(31),
  START_THREADS(35),
  SEND_IN_THREADS(38);

  private final int bit;

  Right(int bit) {
    this.bit = bit;
  }

  static long of(Right... rights) {
    long all = 0;
    for (Right right : rights) {
      all |= 1L << right.bit;
    }
    return all;
  }

  boolean isIn(long rights) {
    return (rights >> bit & 1) == 1;
  }
}
