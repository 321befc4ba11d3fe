package headway.chat.discord.slash;

import headway.chat.menu.Menu.Blank;
import headway.chat.menu.Want;
import java.util.List;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;

/// A blank as Discord's typed option.
final class BlankOption {
  private static final ChannelType[] CHANNELS = {
    ChannelType.TEXT,
    ChannelType.NEWS,
    ChannelType.FORUM,
    ChannelType.GUILD_PUBLIC_THREAD,
    ChannelType.GUILD_NEWS_THREAD
  };

  private BlankOption() {}

  static OptionData of(Blank blank) {
    return switch (blank.want()) {
      case Want.Words(int longest, boolean completed) ->
          option(OptionType.STRING, blank)
              .setMaxLength(Math.min(longest, OptionData.MAX_STRING_OPTION_LENGTH))
              .setAutoComplete(completed);
      case Want.Whole(int least, int most) ->
          option(OptionType.INTEGER, blank).setRequiredRange(least, most);
      case Want.OneOf(List<String> words) -> choice(blank, words);
      case Want.Channel _ -> option(OptionType.CHANNEL, blank).setChannelTypes(CHANNELS);
      case Want.Person _ -> option(OptionType.USER, blank);
      case Want.Tick _ -> option(OptionType.BOOLEAN, blank);
      case Want.File _ -> option(OptionType.ATTACHMENT, blank);
    };
  }

  private static OptionData choice(Blank blank, List<String> words) {
    OptionData option = option(OptionType.STRING, blank);
    words.forEach(word -> option.addChoice(word, word));
    return option;
  }

  private static OptionData option(OptionType type, Blank blank) {
    return new OptionData(type, blank.name(), Described.of(blank.about()), blank.needed());
  }
}
