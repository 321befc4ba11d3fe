package headway.chat.console;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.Posted;
import headway.chat.Reach;
import headway.domain.Account;
import headway.domain.Channel;
import headway.domain.ChatKind;
import headway.domain.Picture;
import headway.domain.Post;
import headway.domain.SpaceId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConsoleChannelsTest {
  private static final Channel GENERAL = ConsoleSpace.channel("general");
  private static final Account MIA = ConsoleSpace.account("mia");

  private final Stand stand = new Stand();
  private final ConsoleChannels channels = new ConsoleChannels(stand.printer, () -> 3);

  @Test
  void everyNameAfterAHashIsAChannelOfTheConsole() {
    assertThat(channels.named("#General ", ConsoleSpace.ID, MIA)).contains(GENERAL);
    assertThat(channels.named("general", ConsoleSpace.ID, MIA)).isEmpty();
    assertThat(channels.named("#two words", ConsoleSpace.ID, MIA)).isEmpty();
    assertThat(channels.named("#general", new SpaceId(ChatKind.SLACK, "T1"), MIA)).isEmpty();
  }

  @Test
  void itsReadersAreThoseWhoHaveSpoken() {
    assertThat(channels.reach(GENERAL)).contains(new Reach("#general", 3, false));
    assertThat(channels.reach(new Channel(ChatKind.SLACK, "T1", "general"))).isEmpty();
  }

  @Test
  void peopleOfTheConsoleMayPostThere() {
    assertThat(channels.access(MIA, GENERAL).isOpen()).isTrue();
    assertThat(channels.access(new Account(ChatKind.SLACK, "T1", "U1"), GENERAL).isOpen())
        .isFalse();
  }

  @Test
  void aPostIsAMessageThatItsLinkNames() {
    Posted posted = channels.post(GENERAL, MIA, post("Priya passed.", List.of()), "k");

    assertThat(posted).isEqualTo(new Posted.Done("m1"));
    assertThat(stand.shown()).isEqualTo("#general (m1)\nPriya passed.\n\n");
  }

  @Test
  void whoIsCreditedIsMentionedOnce() {
    channels.post(GENERAL, MIA, post("Thanks to @priya.", List.of("Priya", "Anna")), "k");

    assertThat(stand.shown()).isEqualTo("#general (m1)\nThanks to @priya.\n@Anna\n\n");
  }

  @Test
  void aPictureIsNamedByItsPath() {
    Picture picture = new Picture("files/a.png", Optional.of("A battery"));

    channels.post(GENERAL, MIA, new Post(1, "Look", List.of(), Optional.of(picture)), "k");

    assertThat(stand.shown()).isEqualTo("#general (m1)\nLook\nPicture: files/a.png\n\n");
  }

  private static Post post(String text, List<String> credit) {
    return new Post(1, text, credit, Optional.empty());
  }
}
