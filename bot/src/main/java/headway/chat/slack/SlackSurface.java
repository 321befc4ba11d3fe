package headway.chat.slack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// What Headway shows of itself in Slack; the manifest says the same, and a test holds it to that.
public final class SlackSurface {
  public static final String COMMAND = "/headway";

  /// The shortcut on a message, by its callback id.
  public static final String SUGGEST_MESSAGE = "suggest_message";

  /// The shortcut that works everywhere, by its callback id.
  public static final String NEW_DRAFT = "new_draft";

  /// The events that are listened to, as the manifest names them.
  public static final List<String> EVENTS =
      List.of(
          "app_home_opened",
          "app_mention",
          "app_uninstalled",
          "message.channels",
          "message.groups",
          "message.im",
          "reaction_added",
          "reaction_removed",
          "team_access_granted",
          "team_access_revoked",
          "tokens_revoked",
          "user_change");

  private static final Map<String, String> USES =
      Map.ofEntries(
          Map.entry("app_mentions:read", "to hear words after @Headway in a channel"),
          Map.entry("channels:history", "to see who answers a post of yours in its thread"),
          Map.entry("channels:read", "to see who can read a channel, and who may post there"),
          Map.entry("chat:write", "to answer, and to post what was approved"),
          Map.entry("commands", "for /headway and the two shortcuts"),
          Map.entry("dnd:read", "to keep quiet while you don't want to be disturbed"),
          Map.entry("files:write", "to upload the picture of a post"),
          Map.entry("groups:history", "the same as channels:history, for private channels"),
          Map.entry("groups:read", "the same as channels:read, for private channels"),
          Map.entry("im:history", "to hear what you write to Headway itself"),
          Map.entry("im:write", "to write to you first, with the reminder you asked for"),
          Map.entry("reactions:read", "to count the reactions to a post of yours"),
          Map.entry("users:read", "for your first name, your zone, and whether you are an admin"));

  private SlackSurface() {}

  /// What the bot must be allowed to do.
  public static Set<String> scopes() {
    return uses().keySet();
  }

  /// Each scope, and what it is for.
  public static SortedMap<String, String> uses() {
    return new TreeMap<>(USES);
  }
}
