package headway;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.checkup.Invitation;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.Test;

/// What the README says of Discord is what the bot asks for.
final class DiscordReadmeTest {
  @Test
  void theReadmesInvitationGrantsWhatIsNeededAndNoMore() {
    assertThat(readme()).contains(Invitation.link("YOUR-ID"));
  }

  @Test
  void theReadmeSaysOfEachPermissionWhatItIsFor() {
    assertThat(Invitation.needed())
        .extracting(Permission::getName)
        .allSatisfy(name -> assertThat(readme()).contains("| " + name + " | to "));
  }

  private static String readme() {
    return Readme.read().text();
  }
}
