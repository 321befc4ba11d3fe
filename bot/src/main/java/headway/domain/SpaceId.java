package headway.domain;

/// Where a group talks: a Slack workspace, a Discord server, the console.
public record SpaceId(ChatKind chat, String id) {
  public String key() {
    return chat.word() + "/" + id;
  }
}
