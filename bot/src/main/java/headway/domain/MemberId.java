package headway.domain;

/// Names a member in the store; never shown.
public record MemberId(String value) {}
