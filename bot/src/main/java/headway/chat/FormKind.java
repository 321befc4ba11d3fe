package headway.chat;

/// What a form is for; one handler each.
public enum FormKind {
  SET_UP,
  DRAFT,
  ADD_LINE,
  NEW_DRAFT,
  LOG_SHARE,
  SUGGEST,
  MOVE,
  POSTED_AT,
  RHYTHM,
  SUGGEST_TO_POOL,
  SPACE_CHANNEL,
  INTENTION
}
