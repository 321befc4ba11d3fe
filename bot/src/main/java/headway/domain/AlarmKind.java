package headway.domain;

/// What a member's clock rings for.
public enum AlarmKind {
  WEEK_END,
  NUDGE,
  /// All of it is deleted, as they left long ago.
  FORGET
}
