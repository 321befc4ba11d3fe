package headway.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.Post;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostTextTest {
  private static final Account MIA = new Account(ChatKind.DISCORD, "discord", "300000000000000001");
  private static final String PRIYA = "<@300000000000000002>";

  @Test
  void onlyThoseCreditedAreCalledAndTheAuthorIsNamedFirst() {
    Post post =
        new Post(
            1,
            "@everyone: " + PRIYA + " passed **her** viva",
            List.of(PRIYA, PRIYA, "<@300000000000000001>", "Jo *B*"),
            Optional.empty());

    PostText text = PostText.of(MIA, post);

    assertThat(text.called()).containsExactly("300000000000000002");
    assertThat(text.text())
        .isEqualTo(
            "<@300000000000000001>:\n@\u200beveryone: <@300000000000000002> passed"
                + " \\*\\*her\\*\\* viva\n(with "
                + PRIYA
                + ", Jo \\*B\\*)");
  }

  @Test
  void aLinkStandsAsItIsAndDiscordMayShowItsPreview() {
    String link = "https://example.org/a_b_c?x=1*2_3";
    Post post = new Post(1, "Twice *ours*:\n" + link, List.of(), Optional.empty());

    PostText text = PostText.of(MIA, post);

    assertThat(text.text()).endsWith("\n" + link);
    assertThat(text.message().isSuppressEmbeds()).isFalse();
  }
}
