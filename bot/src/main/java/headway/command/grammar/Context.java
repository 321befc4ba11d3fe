package headway.command.grammar;

import headway.command.time.Moment;

/// Where an argument is read: in which command, and when.
public record Context(String command, Moment moment) {}
