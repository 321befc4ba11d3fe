package headway.domain;

/// A channel of a chat, by its identity; its name is for show and changes.
public record Channel(ChatKind chat, String tenant, String id) {
  public String key() {
    return chat.word() + "/" + tenant + "/" + id;
  }
}
