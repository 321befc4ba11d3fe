package headway.chat;

import java.util.List;

/// One thing asked.
///
/// @param label at most 45 characters
/// @param value what stands there already, or empty
/// @param options what may be pressed instead of typed; empty when anything goes
public record Field(String name, String label, String value, List<String> options) {
  public static final int LABEL = 45;

  public Field {
    if (label.length() > LABEL) {
      throw new IllegalArgumentException("label over " + LABEL + " characters: " + label);
    }
    options = List.copyOf(options);
  }

  public Field(String name, String label) {
    this(name, label, "", List.of());
  }
}
