package headway.chat;

import java.util.List;

/// One thing asked.
///
/// @param label at most 45 characters
/// @param value what stands there already, or empty; several with commas between
/// @param options what may be pressed instead of typed; empty when anything goes
/// @param many whether several of the options may be chosen, and nothing else
public record Field(String name, String label, String value, List<String> options, boolean many) {
  public static final int LABEL = 45;

  private static final String COMMA = ", ";

  public Field {
    if (label.length() > LABEL) {
      throw new IllegalArgumentException("label over " + LABEL + " characters: " + label);
    }
    options = List.copyOf(options);
  }

  public Field(String name, String label, String value, List<String> options) {
    this(name, label, value, options, false);
  }

  public Field(String name, String label) {
    this(name, label, "", List.of());
  }

  /// One of which several may be chosen.
  public static Field many(String name, String label, List<String> chosen, List<String> options) {
    return new Field(name, label, String.join(COMMA, chosen), options, true);
  }

  /// The same question, where something else stands.
  public Field showing(String words) {
    return new Field(name, label, words, options, many);
  }

  /// What is chosen of the options.
  public List<String> chosen() {
    List<String> said = List.of(value.split(COMMA));
    return options.stream().filter(said::contains).toList();
  }
}
