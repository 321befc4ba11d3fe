package headway.domain;

/// A post's length as an outlet counts it, and the outlet's limit.
public record Fit(int length, int limit, Beyond beyond) {
  /// What becomes of a post that is longer.
  public enum Beyond {
    /// Less of it is shown.
    SHORTENED,
    /// It goes out in several messages.
    SPLIT,
    /// The outlet takes none of it.
    REFUSED
  }

  /// Each sign of the text counts one; what is longer is shown in part.
  public static Fit ofSigns(Post post, int limit) {
    return new Fit(post.text().codePointCount(0, post.text().length()), limit, Beyond.SHORTENED);
  }

  public boolean isOver() {
    return length > limit;
  }

  /// Whether it is over, and that becomes of it.
  public boolean is(Beyond end) {
    return isOver() && beyond == end;
  }
}
