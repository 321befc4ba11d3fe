package headway.domain;

/// Where a group talks: a Slack workspace, a Discord server, the console.
public record SpaceId(ChatKind chat, String id) {
  private static final String NONE = "direct";

  /// Where somebody is of whom no space is known yet.
  public static SpaceId none(ChatKind chat) {
    return new SpaceId(chat, NONE);
  }

  public boolean isNone() {
    return id.equals(NONE);
  }

  public String key() {
    return chat.word() + "/" + id;
  }
}
