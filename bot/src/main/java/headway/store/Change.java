package headway.store;

/// Names a change, so that making it again changes nothing.
///
/// @param token unique to one step of one event
public record Change(String token) {}
