package headway.chat.discord.slash;

import headway.chat.menu.Filled;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;

/// What somebody chose and filled in below `/headway`.
public final class Filling {
  private static final List<String> HOME = List.of("home");

  private Filling() {}

  public static Filled of(CommandInteractionPayload chosen) {
    List<String> path =
        Stream.of(
                Optional.ofNullable(chosen.getSubcommandGroup()),
                Optional.ofNullable(chosen.getSubcommandName()))
            .flatMap(Optional::stream)
            .toList();
    Map<String, String> values = new LinkedHashMap<>();
    chosen.getOptions().forEach(option -> values.put(option.getName(), value(option)));
    return new Filled(path.isEmpty() ? HOME : path, values);
  }

  /// A channel and a person are said as a message mentions them, so that their id is kept; a file
  /// by its address.
  private static String value(OptionMapping option) {
    return switch (option.getType()) {
      case CHANNEL -> "<#" + option.getAsString() + ">";
      case USER -> "<@" + option.getAsString() + ">";
      case ATTACHMENT -> option.getAsAttachment().getUrl();
      case UNKNOWN,
          SUB_COMMAND,
          SUB_COMMAND_GROUP,
          STRING,
          INTEGER,
          BOOLEAN,
          ROLE,
          MENTIONABLE,
          NUMBER ->
          option.getAsString();
    };
  }
}
