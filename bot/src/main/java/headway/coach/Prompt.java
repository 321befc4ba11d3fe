package headway.coach;

import headway.domain.Kind;

/// A question to a member that two sentences can answer.
public record Prompt(String id, Kind kind, String question) {}
