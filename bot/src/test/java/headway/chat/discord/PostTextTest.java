package headway.chat.discord;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.discord.part.Markdown;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.Picture;
import headway.domain.Post;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class PostTextTest {
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

    PostText text = only(post);

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

    PostText text = only(post);

    assertThat(text.text()).endsWith("\n" + link);
    assertThat(text.message().isSuppressEmbeds()).isFalse();
  }

  @Test
  void thePictureStandsBelowTheLastMessage() {
    Picture graph = new Picture("graph.png", Optional.of("A curve"));
    Post post = new Post(1, "Some words. ".repeat(300), List.of(), Optional.of(graph));

    assertThat(PostText.of(MIA, post))
        .extracting(PostText::picture)
        .containsExactly(Optional.empty(), Optional.of(graph));
  }

  @Property(tries = 300)
  void everyMessageFitsNothingIsLostAndEachOfThoseCreditedIsCalledOnce(
      @ForAll @StringLength(min = 1, max = 6_000) String signs,
      @ForAll @IntRange(max = 20) int people,
      @ForAll boolean longNames) {
    List<String> credit =
        IntStream.range(0, people)
            .mapToObj(
                i -> longNames ? "Jo *B* ".repeat(40) + i : "<@3000000000000010" + (10 + i) + ">")
            .toList();
    Post post = new Post(1, signs + " and words of my own", credit, Optional.empty());

    List<PostText> messages = PostText.of(MIA, post);

    assertThat(messages).allMatch(message -> message.text().length() <= PostText.LONGEST);
    assertThat(messages).allMatch(message -> !message.text().isBlank());
    assertThat(messages.stream().flatMap(message -> message.called().stream()))
        .hasSize(longNames ? 0 : people)
        .doesNotHaveDuplicates();
    assertThat(messages)
        .extracting(message -> message.text().lines().findFirst().orElse(""))
        .isEqualTo(heads(messages.size()));
    assertThat(plain(messages.stream().map(PostTextTest::words).collect(Collectors.joining())))
        .isEqualTo(plain(whole(post)));
    assertThat(messages)
        .noneMatch(message -> words(message).matches("(?s)[ \\t]*(?:[>#+-]|\\d+[.)] ).*"));
    assertThat(messages.size() > 1).isEqualTo(PostText.fit(MIA, post).isOver());
  }

  /// All of it as it would read without a limit.
  private static String whole(Post post) {
    String body = Markdown.words(post.text());
    return post.credit().isEmpty()
        ? body
        : body
            + post.credit().stream()
                .map(who -> who.startsWith("<@") ? who : Markdown.escaped(who.strip()))
                .collect(Collectors.joining(", ", "(with ", ")"));
  }

  /// Without what stands before them.
  private static String words(PostText message) {
    return message.text().substring(message.text().indexOf('\n') + 1);
  }

  private static List<String> heads(int messages) {
    return messages == 1
        ? List.of("<@300000000000000001>:")
        : IntStream.rangeClosed(1, messages)
            .mapToObj(i -> "<@300000000000000001> (" + i + " of " + messages + "):")
            .toList();
  }

  /// Without blanks, and without what makes a sign no more than that.
  private static String plain(String text) {
    return text.replaceAll("[\\s\\\\]", "");
  }

  @Test
  void aSignThatBeginsALineOnlySinceTheTextWasCutIsNoMarkup() {
    Post post =
        new Post(
            1, "words ".repeat(317) + "> 40 % and # 1 - ".repeat(40), List.of(), Optional.empty());

    assertThat(PostText.of(MIA, post))
        .hasSize(2)
        .last()
        .satisfies(message -> assertThat(words(message)).startsWith("\\"));
  }

  private static PostText only(Post post) {
    assertThat(PostText.of(MIA, post)).hasSize(1);
    return PostText.of(MIA, post).getFirst();
  }
}
