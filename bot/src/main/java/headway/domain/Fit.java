package headway.domain;

/// A post's length as an outlet counts it, and the outlet's limit.
///
/// @param refused whether the outlet refuses what is longer, instead of showing less of it
public record Fit(int length, int limit, boolean refused) {
  /// Each sign of the text counts one; what is longer is shown in part.
  public static Fit ofSigns(Post post, int limit) {
    return new Fit(
        post.text().codePointCount(0, post.text().length()), limit, /* refused= */ false);
  }

  public boolean isOver() {
    return length > limit;
  }
}
