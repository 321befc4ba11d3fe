package headway.chat;

/// A step on offer: what a person would say, what it does, on what, at which revision.
///
/// @param subject what it is about, such as `d4`; empty where the action says all
/// @param revision of the subject when offered; 0 where it has none
public record Button(String label, Action action, String subject, int revision) {
  public Button(String label, Action action, String subject) {
    this(label, action, subject, 0);
  }

  public Button(String label, Action action) {
    this(label, action, "", 0);
  }
}
