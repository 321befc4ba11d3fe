package headway.domain;

import java.util.LinkedHashMap;
import java.util.Map;

/// A member's mistake; its message is shown to them and names the cause and the next step.
public final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Map<String, String> byField;

  public UsageException(String message) {
    super(message);
    this.byField = Map.of();
  }

  /// Several at once, each by the field of the form that it is about.
  public UsageException(Map<String, String> byField) {
    super(String.join(" ", byField.values()));
    this.byField = new LinkedHashMap<>(byField);
  }

  /// What is wrong with which field; empty where it is about no form.
  public Map<String, String> byField() {
    return byField;
  }
}
