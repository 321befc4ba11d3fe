package headway.settings;

import static java.util.stream.Collectors.joining;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigException;
import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigList;
import com.typesafe.config.ConfigObject;
import com.typesafe.config.ConfigOrigin;
import com.typesafe.config.ConfigParseOptions;
import com.typesafe.config.ConfigResolveOptions;
import com.typesafe.config.ConfigSyntax;
import com.typesafe.config.ConfigValue;
import com.typesafe.config.ConfigValueType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads HOCON; the only place that knows its library, whose messages may quote a secret.
final class Hocon {
  private final String file;
  private final Map<String, Written> values = new HashMap<>();

  private Hocon(String file) {
    this.file = file;
  }

  static SettingsFile read(String file, String text) {
    var hocon = new Hocon(file);
    try {
      hocon.collect("", hocon.parse(text).root());
      return new SettingsFile(file, hocon.values, List.of());
    } catch (NoIncludes.Refused _) {
      return SettingsFile.wrong(
          new Place(file, 0), "include is not allowed", "Copy what it brings into this file");
    } catch (ConfigException.UnresolvedSubstitution e) {
      return SettingsFile.wrong(
          hocon.where(e.origin()), "a ${…} names nothing in this file", "Write the value itself");
    } catch (ConfigException e) {
      return SettingsFile.wrong(
          hocon.where(e.origin()), "this line cannot be read", remedy(text, e.origin()));
    } catch (StackOverflowError _) {
      return SettingsFile.wrong(
          new Place(file, 0),
          "its brackets or dots are nested too deeply",
          "Write section.key = value");
    }
  }

  private Config parse(String text) {
    var options =
        ConfigParseOptions.defaults()
            .setSyntax(ConfigSyntax.CONF)
            .setOriginDescription(file)
            .setIncluder(new NoIncludes());
    var bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return ConfigFactory.parseString(bare, options)
        .resolve(ConfigResolveOptions.defaults().setUseSystemEnvironment(false));
  }

  private void collect(String prefix, ConfigObject section) {
    section.forEach((name, value) -> {
      var key = prefix + name;
      if (value instanceof ConfigObject inner && !inner.isEmpty()) {
        collect(key + ".", inner);
      } else {
        values.put(key, new Written(where(value.origin()), text(value)));
      }
    });
  }

  private static Optional<String> text(ConfigValue value) {
    return switch (value.valueType()) {
      case STRING, NUMBER, BOOLEAN -> Optional.of(scalar(value));
      case LIST -> list((ConfigList) value);
      case OBJECT, NULL -> Optional.empty();
    };
  }

  private static Optional<String> list(ConfigList list) {
    var plain =
        list.stream()
            .allMatch(each ->
                each.valueType() == ConfigValueType.STRING
                    || each.valueType() == ConfigValueType.NUMBER);
    return plain
        ? Optional.of(list.stream().map(Hocon::scalar).collect(joining(", ")))
        : Optional.empty();
  }

  private static String scalar(ConfigValue value) {
    return String.valueOf(value.unwrapped()).strip();
  }

  private Place where(@Nullable ConfigOrigin origin) {
    return new Place(file, origin == null ? 0 : Math.max(0, origin.lineNumber()));
  }

  private static String remedy(String text, @Nullable ConfigOrigin origin) {
    var line =
        origin == null
            ? ""
            : text.lines().skip(Math.max(0, origin.lineNumber() - 1)).findFirst().orElse("");
    return line.matches(".*[0-9]:[0-9].*")
        ? "Put a time of day in quotes, like \"09:30\""
        : "Check its quotes, brackets and the = sign, there and on the line above";
  }
}
