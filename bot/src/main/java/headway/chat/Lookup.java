package headway.chat;

/// What became of looking somebody up in a chat.
public sealed interface Lookup {
  /// They are in the space.
  record Here(Profile profile) implements Lookup {}

  /// They are let into a few of the space's channels only.
  record Guest(Profile profile) implements Lookup {}

  /// They aren't in the space, or not any more.
  record Gone() implements Lookup {}

  /// The chat doesn't tell at this moment.
  record NotNow() implements Lookup {}
}
