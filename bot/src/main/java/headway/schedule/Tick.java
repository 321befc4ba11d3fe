package headway.schedule;

/// Work to be done at every tick, by a name for the log.
public record Tick(String name, Runnable work) {}
