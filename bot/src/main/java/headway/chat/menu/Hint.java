package headway.chat.menu;

/// A value that fits a blank, and what it is.
public record Hint(String value, String about) {}
