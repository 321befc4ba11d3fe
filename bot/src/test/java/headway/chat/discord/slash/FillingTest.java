package headway.chat.discord.slash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import headway.AllCommands;
import headway.chat.menu.Filled;
import java.util.List;
import java.util.Map;
import net.dv8tion.jda.api.interactions.commands.CommandInteractionPayload;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import org.junit.jupiter.api.Test;

final class FillingTest {
  @Test
  void theBareDoorIsHome() {
    CommandInteractionPayload bare = mock();
    when(bare.getOptions()).thenReturn(List.of());

    assertThat(Filling.of(bare)).isEqualTo(new Filled(List.of("home"), Map.of()));
  }

  @Test
  void aChannelKeepsItsId() {
    CommandInteractionPayload chosen = mock();
    OptionMapping channel = mock();
    when(channel.getName()).thenReturn("channel");
    when(channel.getType()).thenReturn(OptionType.CHANNEL);
    when(channel.getAsString()).thenReturn("123456789012345678");
    when(chosen.getSubcommandGroup()).thenReturn("space");
    when(chosen.getSubcommandName()).thenReturn("share");
    when(chosen.getOptions()).thenReturn(List.of(channel));

    Filled filled = Filling.of(chosen);

    assertThat(filled)
        .isEqualTo(
            new Filled(List.of("space", "share"), Map.of("channel", "<#123456789012345678>")));
    assertThat(AllCommands.speech().line(filled)).contains("share", "<#123456789012345678>");
  }
}
