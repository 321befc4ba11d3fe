package headway.domain.week;

/// A week, its verdict, and all that `streak why` needs to say how it came about.
public record JudgedWeek(Week week, Verdict verdict, Filling filling, Why why, Tally after) {}
