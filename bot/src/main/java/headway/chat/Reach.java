package headway.chat;

/// What is known of a channel: its name for show, who can read it.
///
/// @param readers how many people; [#UNTOLD] where the chat tells no number
public record Reach(String name, int readers, boolean sharedOutside) {
  public static final int UNTOLD = -1;
}
