package headway.chat.discord.slash;

import headway.chat.menu.Menu;
import java.util.List;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandGroupData;
import net.dv8tion.jda.api.interactions.commands.localization.LocalizationFunction;

/// Everything that Headway registers with Discord.
public final class CommandTree {
  /// The one slash command.
  public static final String DOOR = "headway";

  /// What stands in the menu of a message.
  public static final String SUGGEST = "Suggest to Headway";

  private static final String ABOUT = "A steady rhythm of sharing: your week, drafts and ideas";

  private CommandTree() {}

  /// The commands of this menu.
  ///
  /// @param translations of names and descriptions, by the keys that JDA gives them
  public static List<CommandData> of(Menu menu, LocalizationFunction translations) {
    return List.of(
        door(menu).setLocalizationFunction(translations),
        Commands.message(SUGGEST)
            .setLocalizationFunction(translations)
            .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM));
  }

  private static SlashCommandData door(Menu menu) {
    SlashCommandData door =
        Commands.slash(DOOR, ABOUT)
            .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
    for (Menu.Entry entry : menu.entries()) {
      switch (entry) {
        case Menu.Leaf leaf -> door.addSubcommands(leaf(leaf));
        case Menu.Group group -> door.addSubcommandGroups(group(group));
      }
    }
    return door;
  }

  private static SubcommandGroupData group(Menu.Group group) {
    return new SubcommandGroupData(group.name(), Described.of(group.about()))
        .addSubcommands(group.leaves().stream().map(CommandTree::leaf).toList());
  }

  private static SubcommandData leaf(Menu.Leaf leaf) {
    return new SubcommandData(leaf.name(), Described.of(leaf.about()))
        .addOptions(leaf.blanks().stream().map(BlankOption::of).toList());
  }
}
