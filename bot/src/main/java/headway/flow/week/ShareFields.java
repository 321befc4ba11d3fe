package headway.flow.week;

/// Names of what a correction of a share changes, as the record keeps them.
public final class ShareFields {
  public static final String DAY = "day";
  public static final String KIND = "kind";
  public static final String DROPPED = "dropped";
  public static final String RETRACTED = "retracted";

  private ShareFields() {}
}
