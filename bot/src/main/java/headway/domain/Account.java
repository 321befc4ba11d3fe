package headway.domain;

/// A person's identity in one chat; the names they show are elsewhere and change.
public record Account(ChatKind chat, String tenant, String user) {
  /// One string for the whole identity, fit for a key.
  public String key() {
    return chat.word() + "/" + tenant + "/" + user;
  }
}
