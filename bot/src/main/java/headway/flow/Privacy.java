package headway.flow;

import headway.domain.ChatKind;

/// Who else may read what is said in a chat.
public final class Privacy {
  private Privacy() {}

  /// A sentence with a blank before it, or nothing.
  public static String note(ChatKind chat) {
    return chat == ChatKind.SLACK
        ? " (This is your workplace's Slack; its owners may be able to export messages.)"
        : "";
  }
}
