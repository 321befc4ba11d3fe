package headway.settings;

import static java.util.stream.Collectors.joining;

import java.util.List;

/// Settings that cannot be used; the message has one line a fault.
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  SettingsException(List<Fault> faults) {
    super(faults.stream().map(Fault::toString).collect(joining("\n")));
    this.faults = List.copyOf(faults);
  }

  public List<Fault> faults() {
    return faults;
  }
}
