package headway.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What can be set; `config/headway.conf` says what each means.
public record Settings(Habit habit, Sharing sharing, Delivery delivery, Store store, Doors doors) {

  /// Reads the defaults, the member's file and the environment over both.
  ///
  /// @param file what `--config` named, instead of `headway.conf` in the data folder
  /// @throws SettingsException with every fault found, so there is never half a setting
  public static Settings read(Map<String, String> environment, Optional<Path> file) {
    var surroundings = new Surroundings(environment);
    var home = surroundings.home();
    var own = file.map(SettingsFile::named).orElseGet(() -> SettingsFile.in(home));
    var reading = new Reading(surroundings, List.of(own, SettingsFile.bundled()));
    var settings =
        new Settings(
            Habit.read(reading),
            Sharing.read(reading),
            Delivery.read(reading),
            Store.read(reading, surroundings),
            Doors.read(reading, surroundings));
    var faults = reading.faults();
    if (!faults.isEmpty()) {
      throw new SettingsException(faults);
    }
    return settings;
  }

  /// The data folder.
  public Path home() {
    return store.home();
  }
}
