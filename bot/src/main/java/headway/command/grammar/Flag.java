package headway.command.grammar;

/// A switch such as `--pool`, what it does, and the key to ask for it.
public record Flag(String name, String about) {
  public Slot slot() {
    return new Slot.Switch(this);
  }

  boolean isSaid(String word) {
    return word.length() > name.length()
        && word.endsWith(name)
        && word.substring(0, word.length() - name.length()).matches("-{1,3}");
  }

  @Override
  public String toString() {
    return "--" + name;
  }
}
