package headway.domain.week;

/// What else decided a verdict; `repairAsked` says so of an unfilled week and its 72 hours.
public record Why(
    boolean first, int pausedDays, boolean repairAsked, boolean comeback, boolean freezeEarned) {}
