package headway.chat.discord.slash;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationFunction;

/// The words of the commands in other languages: one file each, such as `commands_de.properties`,
/// on the class path in `discord`; English stands in the commands themselves.
public final class Translations implements LocalizationFunction {
  private final Map<DiscordLocale, Properties> words = new EnumMap<>(DiscordLocale.class);

  private Translations() {}

  /// Those that there are.
  public static Translations bundled() {
    Translations found = new Translations();
    for (DiscordLocale locale : DiscordLocale.values()) {
      if (locale != DiscordLocale.UNKNOWN) {
        read(locale).ifPresent(words -> found.words.put(locale, words));
      }
    }
    return found;
  }

  @Override
  public Map<DiscordLocale, String> apply(String key) {
    Map<DiscordLocale, String> translated = new EnumMap<>(DiscordLocale.class);
    words.forEach((locale, known) ->
        Optional.ofNullable(known.getProperty(key))
            .ifPresent(word -> translated.put(locale, word)));
    return translated;
  }

  private static Optional<Properties> read(DiscordLocale locale) {
    String file = "/discord/commands_" + locale.getLocale() + ".properties";
    try (InputStream in = Translations.class.getResourceAsStream(file)) {
      if (in == null) {
        return Optional.empty();
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return Optional.of(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
