package headway.settings;

import static java.util.Comparator.comparing;

import java.net.InetAddress;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// One pass over every option: the environment before the files, and the faults of all of them.
final class Reading {
  private static final Place BUNDLED = new Place(SettingsFile.BUNDLED, 0);

  private final Surroundings surroundings;
  private final List<SettingsFile> files;
  private final Set<String> keys = new TreeSet<>();
  private final Map<String, Place> places = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  /// @param files the member's own before the one with the defaults
  Reading(Surroundings surroundings, List<SettingsFile> files) {
    this.surroundings = surroundings;
    this.files = List.copyOf(files);
  }

  int number(String key, int least, int most) {
    return read(key, Shape.number(least, most));
  }

  Duration span(String key, Duration least, Duration most) {
    return read(key, Shape.span(least, most));
  }

  LocalTime time(String key) {
    return read(key, Shape.time());
  }

  DayOfWeek day(String key) {
    return read(key, Shape.day());
  }

  Set<DayOfWeek> days(String key) {
    return read(key, Shape.days());
  }

  InetAddress address(String key) {
    return read(key, Shape.address());
  }

  Set<SlackLead> slackLeads(String key) {
    return read(key, Shape.slackLeads());
  }

  Set<String> snowflakes(String key) {
    return read(key, Shape.snowflakes());
  }

  Optional<Shards> shards(String key) {
    return read(key, Shards.shape());
  }

  Optional<String> prefix(String key) {
    return read(key, Discord.word());
  }

  List<Slot> slots(String key) {
    return read(key, Shape.slots());
  }

  /// Adds a fault at the first key if right values don't go together.
  void check(boolean fit, String what, String key, String... others) {
    var sound = places.containsKey(key) && Stream.of(others).allMatch(places::containsKey);
    if (sound && !fit) {
      faults.add(new Fault(places.getOrDefault(key, BUNDLED), what, "Change one of them"));
    }
  }

  /// Every fault of the files and the environment, once all options have been read.
  List<Fault> faults() {
    var all = new ArrayList<Fault>();
    files.forEach(file -> all.addAll(file.faults()));
    files.forEach(file -> all.addAll(UnknownKeys.in(file, keys)));
    all.addAll(faults);
    all.addAll(surroundings.faults(keys));
    return all.stream().sorted(comparing(Fault::where)).toList();
  }

  private <T> T read(String key, Shape<T> shape) {
    keys.add(key);
    var written = written(key);
    var right = Optional.<T>empty();
    var flawed = false;
    for (var each : written) {
      var value = each.text().flatMap(shape.reading());
      if (value.isEmpty()) {
        faults.add(wrong(key, each, shape.wanted()));
        flawed = true;
      } else if (right.isEmpty()) {
        right = value;
        places.put(key, each.where());
      }
    }
    if (flawed) {
      places.remove(key);
    }
    if (written.isEmpty() && files.stream().allMatch(file -> file.faults().isEmpty())) {
      faults.add(new Fault(BUNDLED, key + " is missing", "Write " + shape.wanted()));
    }
    return right.orElse(shape.instead());
  }

  private List<Written> written(String key) {
    return Stream.concat(
            surroundings.find(key).stream(),
            files.stream().flatMap(file -> Optional.ofNullable(file.values().get(key)).stream()))
        .toList();
  }

  private static Fault wrong(String key, Written written, String wanted) {
    var is = written.text().map(Written::quoted).orElse("a section or nothing");
    return new Fault(written.where(), key + " is " + is, "Write " + wanted);
  }
}
