package headway.settings;

/// What is wrong with a setting, where, and what to do about it; one line, with no secret in it.
public record Fault(Place where, String what, String remedy) {

  @Override
  public String toString() {
    return "%s: %s. %s".formatted(where, what, remedy);
  }
}
