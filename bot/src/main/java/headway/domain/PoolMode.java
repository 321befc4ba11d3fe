package headway.domain;

import java.util.Locale;

/// Who decides what stands in a space's pool: everybody, its Leads afterwards, or Leads alone.
public enum PoolMode {
  OPEN,
  REVIEWED,
  LEADS;

  /// What holds until a Lead chooses: where strangers can come in, somebody looks first.
  public static PoolMode usual(ChatKind chat) {
    return chat.isOpenToStrangers() ? REVIEWED : OPEN;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
