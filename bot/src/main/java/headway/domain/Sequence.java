package headway.domain;

/// What is counted to give short names.
public enum Sequence {
  SUGGESTION,
  DRAFT,
  DELIVERY,
  SHARE,
  MESSAGE
}
