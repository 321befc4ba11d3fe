package headway.domain;

/// Whether a member wants to be nudged, and how readily.
public enum NudgeMode {
  DAILY,
  NEEDED,
  OFF
}
