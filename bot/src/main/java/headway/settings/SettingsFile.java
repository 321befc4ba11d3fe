package headway.settings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What one file says: its values by key, and what is wrong with the file itself.
record SettingsFile(String name, Map<String, Written> values, List<Fault> faults) {

  static final String BUNDLED = "config/headway.conf";
  private static final long MOST_BYTES = 1 << 20;

  SettingsFile {
    values = Map.copyOf(values);
    faults = List.copyOf(faults);
  }

  static SettingsFile bundled() {
    try (InputStream in = SettingsFile.class.getResourceAsStream("/" + BUNDLED)) {
      if (in == null) {
        throw new IllegalStateException(BUNDLED + " is not on the class path");
      }
      return Hocon.read(BUNDLED, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The member's own file, which need not be there.
  static SettingsFile in(Path home) {
    var path = home.resolve("headway.conf");
    return Files.exists(path)
        ? named(path)
        : new SettingsFile(path.toString(), Map.of(), List.of());
  }

  static SettingsFile named(Path path) {
    try {
      if (Files.size(path) > MOST_BYTES) {
        return wrong(
            new Place(path.toString(), 0),
            "it is over 1 MB, too long for settings",
            "Name another file");
      }
      return Hocon.read(path.toString(), Files.readString(path));
    } catch (CharacterCodingException _) {
      return wrong(new Place(path.toString(), 0), "it is not text in UTF-8", "Save it as UTF-8");
    } catch (NoSuchFileException _) {
      return wrong(
          new Place(path.toString(), 0),
          "there is no such file",
          "Check the name, or leave --config out");
    } catch (IOException _) {
      return wrong(
          new Place(path.toString(), 0),
          "it cannot be read",
          "Check that it is a file and that you may read it");
    }
  }

  static SettingsFile wrong(Place where, String what, String remedy) {
    return new SettingsFile(where.source(), Map.of(), List.of(new Fault(where, what, remedy)));
  }
}
