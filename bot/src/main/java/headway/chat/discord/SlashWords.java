package headway.chat.discord;

import java.util.Optional;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.SlashCommandInteraction;

/// What a slash command says, in the words of the grammar.
@FunctionalInterface
public interface SlashWords {
  String words(SlashCommandInteraction command);

  /// The words stand in an option called `words`.
  static String typed(SlashCommandInteraction command) {
    return Optional.ofNullable(command.getOption("words"))
        .map(OptionMapping::getAsString)
        .map(Heard::words)
        .orElse("");
  }
}
