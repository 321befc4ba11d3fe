package headway.command.type;

/// How an argument is named in usage lines and asked for, and an example of it.
public record Label(String placeholder, String noun, String example) {}
