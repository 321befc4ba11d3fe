package headway.domain;

/// What a Lead can do to a space.
public enum LeadAct {
  SHARE_CHANNEL,
  LISTED,
  UNLISTED,
  HELD,
  LET_OUT,
  WELCOME_CARD,
  NAMED_LEAD,
  UNNAMED_LEAD,
  POOL_MODE,
  TOOK_IN,
  LEFT_OUT
}
