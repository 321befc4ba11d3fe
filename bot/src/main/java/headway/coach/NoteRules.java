package headway.coach;

/// The numbers that notes go by.
///
/// @param linkDays days back in which the same link is noted
/// @param textDays days back in which nearly the same text is noted
/// @param hashtags more of them than this are noted
/// @param most notes shown on one draft
public record NoteRules(int linkDays, int textDays, int hashtags, int most) {
  public static final NoteRules DEFAULT = new NoteRules(90, 30, 3, 3);

  /// How many days of earlier shares the notes look at.
  public int daysBack() {
    return Math.max(linkDays, textDays);
  }
}
