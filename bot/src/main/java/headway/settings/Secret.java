package headway.settings;

/// Something only its user may read; it shows itself to nobody by accident.
public record Secret(String value) {

  @Override
  public String toString() {
    return "(secret)";
  }
}
