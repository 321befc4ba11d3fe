package headway.settings;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The environment, of which a variable that is set to nothing is not set.
final class Surroundings {
  private static final String OURS = "HEADWAY_";
  private static final Set<String> OTHERS =
      Set.of(
          "HEADWAY_APP",
          "HEADWAY_HOME",
          "HEADWAY_JAVA_HOME",
          "HEADWAY_JAVA_OPTIONS",
          "HEADWAY_LOG",
          "HEADWAY_SECRET_KEY");

  private final Map<String, String> variables;

  Surroundings(Map<String, String> variables) {
    this.variables = Map.copyOf(variables);
  }

  static String variable(String key) {
    return OURS + key.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
  }

  Optional<Written> find(String key) {
    return set(variable(key)).map(text -> new Written(where(variable(key)), Optional.of(text)));
  }

  /// The data folder; where what is set cannot be one, the usual one stands in beside the fault.
  Path home() {
    return path().orElseGet(Surroundings::usualHome);
  }

  Optional<Secret> mongo() {
    return set("MONGODB_URI").map(Secret::new);
  }

  Optional<Secret> key() {
    return set("HEADWAY_SECRET_KEY").map(Secret::new);
  }

  SlackVariables slack() {
    return new SlackVariables(this::set);
  }

  DiscordVariables discord() {
    return new DiscordVariables(this::set);
  }

  List<Fault> faults(Set<String> keys) {
    var faults = new ArrayList<Fault>();
    set("HEADWAY_HOME").flatMap(this::homeFault).ifPresent(faults::add);
    mongo()
        .filter(uri -> !uri.value().matches("mongodb(\\+srv)?://\\S+"))
        .ifPresent(_ ->
            faults.add(
                new Fault(
                    where("MONGODB_URI"),
                    "it is not the address of a MongoDB",
                    "Write mongodb://host:27017/headway, or unset it to use the embedded store")));
    key().filter(key -> !isKey(key)).ifPresent(_ -> faults.add(noKey()));
    faults.addAll(slack().faults());
    faults.addAll(discord().faults());
    faults.addAll(misspelt(keys));
    return List.copyOf(faults);
  }

  private static boolean isKey(Secret key) {
    return key.value().matches("[A-Za-z0-9+/]{43}=");
  }

  private static Fault noKey() {
    return new Fault(
        where("HEADWAY_SECRET_KEY"),
        "it is not 32 bytes in base64",
        "Make one with openssl rand -base64 32, or unset it and one is made in the data folder");
  }

  private Optional<Fault> homeFault(String text) {
    return path().isEmpty()
        ? Optional.of(new Fault(where("HEADWAY_HOME"), "it is not a path", "Name a folder"))
        : path()
            .filter(Files::exists)
            .filter(path -> !Files.isDirectory(path))
            .map(_ ->
                new Fault(
                    where("HEADWAY_HOME"), Written.quoted(text) + " is a file", "Name a folder"));
  }

  /// Names one slip away from an option; others under our prefix belong to whoever set them.
  private List<Fault> misspelt(Set<String> keys) {
    var known = keys.stream().map(Surroundings::variable).toList();
    var faults = new ArrayList<Fault>();
    variables.keySet().stream()
        .filter(name -> name.startsWith(OURS) && !known.contains(name) && !OTHERS.contains(name))
        .sorted()
        .forEach(name ->
            known.stream()
                .filter(option -> Nearest.distance(name, option) <= 2)
                .findFirst()
                .ifPresent(option ->
                    faults.add(
                        new Fault(
                            where(name), "it is not a setting", "Did you mean " + option + "?"))));
    return faults;
  }

  private Optional<Path> path() {
    try {
      return set("HEADWAY_HOME")
          .map(
              text -> text.startsWith("~/") ? userHome().resolve(text.substring(2)) : Path.of(text))
          .or(() -> Optional.of(usualHome()))
          .map(Path::toAbsolutePath)
          .map(Path::normalize);
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  private static Path usualHome() {
    return userHome().resolve(".headway");
  }

  private static Path userHome() {
    return Path.of(System.getProperty("user.home"));
  }

  private Optional<String> set(String variable) {
    return Optional.ofNullable(variables.get(variable))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  static Place where(String variable) {
    return new Place("environment, " + variable, 0);
  }
}
