package headway.chat;

/// What is known of a channel: its name for show, who can read it.
public record Reach(String name, int readers, boolean sharedOutside) {}
