package headway.chat.discord.part;

import static org.assertj.core.api.Assertions.assertThat;

import headway.chat.Part;
import headway.domain.Account;
import headway.domain.ChatKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void whatPeopleWriteIsWordsAndNoMarkup() {
    assertThat(Markdown.words("**b** _i_ `c` ||s|| [x](y) <@1> <#2> <:e:3>"))
        .isEqualTo("\\*\\*b\\*\\* \\_i\\_ \\`c\\` \\|\\|s\\|\\| \\[x\\](y) \\<@1> \\<#2> \\<:e:3>");
    assertThat(Markdown.words("# big\n> said\n- one\n1. two"))
        .isEqualTo("\\# big\n\\> said\n\\- one\n1\\. two");
  }

  @Test
  void linksStayAsTheyAreAndInvitesOpenNothing() {
    assertThat(Markdown.words("see https://a.example/x_y_z?q=*1."))
        .isEqualTo("see https://a.example/x_y_z?q=*1.");
    assertThat(Markdown.words("come to https://discord.gg/abc"))
        .isEqualTo("come to https://discord.gg\u200b/abc");
    assertThat(Markdown.words("discord.gg/abc")).isEqualTo("discord.gg\u200b/abc");
  }

  @Test
  void whatDiscordsOwnPickerWritesIsShownAndNothingThatOnlyLooksLikeIt() {
    String picked = "thanks <@300000000000000001> <:party:300000000000000002> <t:1795856400:R>";

    assertThat(Markdown.words(picked)).isEqualTo(picked);
    assertThat(Markdown.words("<@&300000000000000001> <id:guide>"))
        .isEqualTo("\\<@&300000000000000001> \\<id:guide>");
  }

  @Test
  void nobodyIsCalledByAWordForAll() {
    assertThat(Markdown.words("@everyone and @here")).isEqualTo("@\u200beveryone and @\u200bhere");
  }

  @Test
  void noSignTurnsTheDirectionOfWhatFollows() {
    assertThat(Markdown.words("see \u202egnp.exe \u2067x")).isEqualTo("see gnp.exe x");
    assertThat(Markdown.link("https://a.example/\u202eb", "a\u202ec"))
        .isEqualTo("[ac](<https://a.example/b>)");
  }

  @Test
  void ofWhatIsDueItIsSaidHowFarOffItIs() {
    Part due = new Part.When(Instant.ofEpochSecond(1_795_856_400), ZoneOffset.UTC, true);

    assertThat(Markdown.of(due)).isEqualTo("<t:1795856400:F> (<t:1795856400:R>)");
  }

  @Test
  void aTimeIsShownInTheReadersZone() {
    assertThat(Markdown.of(new Part.When(Instant.ofEpochSecond(1795856400), ZoneOffset.UTC)))
        .isEqualTo("<t:1795856400:F>");
  }

  @Test
  void aPersonIsNamedByTheirAccountHereAndElseInPlainWords() {
    Account priya = new Account(ChatKind.DISCORD, "discord", "300");

    assertThat(Markdown.of(new Part.Person("Priya", Optional.of(priya)))).isEqualTo("<@300>");
    assertThat(Markdown.of(new Part.Person("*P*", Optional.empty()))).isEqualTo("\\*P\\*");
  }

  @Test
  void aLabelNeverHidesAnotherAddress() {
    assertThat(Markdown.link("https://a.example/x", "Lithium [recovery]"))
        .isEqualTo("[Lithium \\[recovery\\]](<https://a.example/x>)");
    assertThat(Markdown.link("https://a.example", "https://b.example"))
        .isEqualTo("https://b.example · https://a.example");
  }

  @Property
  void noMarkupSignStandsUnescaped(@ForAll String text) {
    String safe = Markdown.escaped(text).replaceAll("\\\\.", "");

    assertThat(safe)
        .doesNotContain("*")
        .doesNotContain("`")
        .doesNotContain("<")
        .doesNotContain("|");
  }
}
