package headway.settings;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Keys of a file that are no setting.
final class UnknownKeys {
  private static final Pattern SECRET =
      Pattern.compile("(?i).*(mongo|token|secret|password|client-id).*");

  private UnknownKeys() {}

  static List<Fault> in(SettingsFile file, Set<String> keys) {
    return file.values().entrySet().stream()
        .filter(entry -> !keys.contains(entry.getKey()))
        .filter(entry -> !isEmptySection(entry.getKey(), entry.getValue(), keys))
        .map(entry -> fault(entry.getKey(), entry.getValue(), keys))
        .toList();
  }

  private static Fault fault(String key, Written written, Set<String> keys) {
    var shown = Written.quoted(key);
    if (SECRET.matcher(key).matches()) {
      return new Fault(
          written.where(), shown + " is not read from a file", "Set it in the environment instead");
    }
    if (isSection(key, keys)) {
      return new Fault(
          written.where(), shown + " is a section", "Write its settings between { and }");
    }
    return new Fault(written.where(), shown + " is not a setting", remedy(key, keys));
  }

  private static String remedy(String key, Set<String> keys) {
    var parent = keys.stream().filter(known -> key.startsWith(known + ".")).findFirst();
    if (parent.isPresent()) {
      return parent.get() + " is one value, not a section";
    }
    Optional<String> meant = Nearest.of(key, keys);
    return meant
        .map(name -> "Did you mean " + name + "?")
        .orElse("Take it out; the bundled config/headway.conf lists them all");
  }

  private static boolean isEmptySection(String key, Written written, Set<String> keys) {
    return written.text().isEmpty() && isSection(key, keys);
  }

  private static boolean isSection(String key, Set<String> keys) {
    return keys.stream().anyMatch(known -> known.startsWith(key + "."));
  }
}
