package headway.chat.discord.peer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Discord's limits on commands.
final class CommandRules {
  static final int SUBCOMMAND = 1;
  static final int GROUP = 2;
  private static final int SLASH = 1;
  private static final int COMMANDS = 100;
  private static final int OPTIONS = 25;
  private static final int ALL_LETTERS = 8_000;
  private static final Pattern NAME =
      Pattern.compile("[-_'\\p{L}\\p{N}\\p{sc=Deva}\\p{sc=Thai}]{1,32}");

  private CommandRules() {}

  static void check(DataArray commands) {
    List<DataObject> all = commands.stream(DataArray::getObject).toList();
    Rules.require(all.size() <= COMMANDS, "at most " + COMMANDS + " commands");
    Set<String> names = new HashSet<>();
    for (DataObject command : all) {
      int type = command.getInt("type", SLASH);
      Rules.require(names.add(type + command.getString("name")), "a command stands twice");
      if (type == SLASH) {
        named(command);
        checkOptions(command);
        Rules.require(letters(command) <= ALL_LETTERS, "a command has 8000 letters at most");
      } else {
        Rules.words(command, "name", 32);
        Rules.require(command.getString("description", "").isEmpty(), "description: none here");
      }
    }
  }

  private static void checkOptions(DataObject of) {
    List<DataObject> options = Rules.list(of, "options", OPTIONS);
    Set<String> names = new HashSet<>();
    boolean optionalSeen = false;
    for (DataObject option : options) {
      named(option);
      Rules.require(names.add(option.getString("name")), "options: a name stands twice");
      boolean required = option.getBoolean("required", false);
      Rules.require(!(required && optionalSeen), "options: required ones come first");
      optionalSeen |= !required;
      checkOption(option);
    }
    long nested = options.stream().filter(one -> one.getInt("type") <= GROUP).count();
    Rules.require(nested == 0 || nested == options.size(), "options: sub-commands stand alone");
  }

  private static void checkOption(DataObject option) {
    if (option.getInt("type") <= GROUP) {
      checkOptions(option);
      return;
    }
    List<DataObject> choices = Rules.list(option, "choices", OPTIONS);
    checkChoices(choices);
    Rules.require(
        choices.isEmpty() || !option.getBoolean("autocomplete", false),
        "autocomplete: not with choices");
  }

  /// What a person may choose, in a command or as autocomplete.
  static void checkChoices(List<DataObject> choices) {
    choices.forEach(choice -> {
      Rules.words(choice, "name", 100);
      if (choice.get("value") instanceof String) {
        Rules.words(choice, "value", 100);
      }
    });
  }

  private static void named(DataObject one) {
    String name = one.getString("name", "");
    Rules.require(
        NAME.matcher(name).matches() && name.equals(name.toLowerCase(Locale.ROOT)),
        "name: " + name);
    Rules.words(one, "description", 100);
    one.optObject("name_localizations")
        .ifPresent(names ->
            names
                .keys()
                .forEach(locale ->
                    Rules.require(
                        NAME.matcher(names.getString(locale)).matches(), "name in " + locale)));
    one.optObject("description_localizations")
        .ifPresent(words -> words.keys().forEach(locale -> Rules.words(words, locale, 100)));
  }

  private static int letters(DataObject one) {
    int own = one.getString("name", "").length() + one.getString("description", "").length();
    int inside =
        one.optArray("options").stream()
            .flatMap(options -> options.stream(DataArray::getObject))
            .mapToInt(CommandRules::letters)
            .sum();
    int chosen =
        one.optArray("choices").stream()
            .flatMap(choices -> choices.stream(DataArray::getObject))
            .mapToInt(choice ->
                choice.getString("name").length() + String.valueOf(choice.get("value")).length())
            .sum();
    return own + inside + chosen;
  }
}
