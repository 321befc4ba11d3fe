package headway.publish;

/// A text's length as an outlet counts it, and the outlet's limit.
public record Fit(int length, int limit) {
  public boolean isOver() {
    return length > limit;
  }
}
