package headway.command.grammar;

import static headway.command.grammar.Sample.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headway.command.grammar.Help.Entry;
import headway.command.time.Rest;
import headway.command.type.LinkOrWords;
import headway.command.type.Named;
import headway.domain.Kind;
import headway.domain.UsageException;
import headway.domain.WeeklyTime;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ParserTest {
  @Test
  void everyExampleIsReadByItsOwnForm() {
    List<Entry> examples =
        Sample.GRAMMAR.commands().stream().flatMap(command -> Help.of(command).stream()).toList();

    List<String> read = examples.stream().map(entry -> say(entry.example()).handler()).toList();

    assertThat(read).isEqualTo(examples.stream().map(Entry::example).toList());
  }

  @Test
  void anEmptyLineGoesHome() {
    assertThat(say(" \n\u200B ").command().name()).isEqualTo("home");
    assertThat(say("/headway").command().name()).isEqualTo("home");
  }

  @Test
  void theAddressIsStripped() {
    Call<String> call = say("/headway approve d1");

    assertThat(call.arguments().get(Sample.DRAFT)).isEqualTo(Sort.DRAFT.number(1));
  }

  @Test
  void anApprovalTakesBareNumberTimeAndOutlets() {
    Arguments said = say("approve 2 fri 14:30 to #general, hand").arguments();

    assertThat(said.get(Sample.DRAFT)).hasToString("d2");
    assertThat(said.get(Sample.WHEN)).isEqualTo(Instant.parse("2026-11-27T13:30:00Z"));
    assertThat(said.get(Sample.TO)).containsExactly(named("#general"), named("hand"));
  }

  @Test
  void anApprovalMayLeaveOutTheTimeOrTheOutlets() {
    Arguments outlet = say("APPROVE D2 to hand").arguments();
    Arguments time = say("approve d2 tomorrow").arguments();

    assertThat(outlet.find(Sample.WHEN)).isEmpty();
    assertThat(outlet.get(Sample.TO)).containsExactly(named("hand"));
    assertThat(time.get(Sample.WHEN)).isEqualTo(Instant.parse("2026-11-23T08:00:00Z"));
    assertThat(time.find(Sample.TO)).isEmpty();
  }

  @Test
  void theTimeMayStandBehindTheOutlets() {
    Arguments said = say("approve d2 to hand and mastodon fri 9am").arguments();

    assertThat(said.get(Sample.TO)).containsExactly(named("hand"), named("mastodon"));
    assertThat(said.get(Sample.WHEN)).isEqualTo(Instant.parse("2026-11-27T08:00:00Z"));
  }

  @Test
  void slackMarkupIsMadePlain() {
    Arguments approved = say("approve d2 to <#C123|wins>,<#C9>").arguments();
    Arguments shared = say("shared <https://x.org/?a=1&amp;b=2|x.org> insight").arguments();

    assertThat(approved.get(Sample.TO))
        .containsExactly(
            new Named("#wins", Optional.of("C123")), new Named("#C9", Optional.of("C9")));
    assertThat(shared.get(Sample.WHAT)).isEqualTo(new LinkOrWords.Link("https://x.org/?a=1&b=2"));
    assertThat(shared.get(Sample.KIND)).isEqualTo(Kind.INSIGHT);
  }

  @Test
  void aDraftTextIsUnaltered() {
    String text = "  “Hello”\n — wörld &amp; <https://x|y>\u00A0\u200D 👩‍🚀 --pool ";

    Arguments said = say("draft d3 text" + text).arguments();

    assertThat(said.get(Sample.FIELD)).isEqualTo("text");
    assertThat(said.get(Sample.WORDS))
        .isEqualTo("“Hello”\n — wörld &amp; <https://x|y>\u00A0\u200D 👩‍🚀 --pool");
  }

  @Test
  void aDraftIsMadeOfASuggestionALinkOrWords() {
    Arguments suggestion = say("draft s2 my own words").arguments();
    Arguments link = say("draft https://x.org/a my words").arguments();
    Arguments words = say("draft words only").arguments();

    assertThat(suggestion.get(Sample.SUGGESTION)).hasToString("s2");
    assertThat(suggestion.get(Sample.WORDS)).isEqualTo("my own words");
    assertThat(link.get(Sample.URL)).isEqualTo("https://x.org/a");
    assertThat(link.get(Sample.WORDS)).isEqualTo("my words");
    assertThat(words.get(Sample.TEXT)).isEqualTo("words only");
    assertThat(say("draft 3 things I learned").arguments().get(Sample.TEXT))
        .isEqualTo("3 things I learned");
  }

  @Test
  void aDraftIsShownOrDropped() {
    assertThat(say("draft d3").handler()).isEqualTo("draft d4");
    assertThat(say("draft d3 drop").handler()).isEqualTo("draft d4 drop");
  }

  @Test
  void aShareMadeElsewhereHasKindAndDay() {
    Arguments link = say("shared https://x.org/a insight on friday").arguments();
    Arguments words = say("shared Priya passed her viva on stage on friday").arguments();
    Arguments kind = say("shared Priya’s viva, on stage celebrate on 20 nov").arguments();

    assertThat(link.get(Sample.ON)).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(link.get(Sample.KIND)).isEqualTo(Kind.INSIGHT);
    assertThat(words.get(Sample.WHAT))
        .isEqualTo(new LinkOrWords.Own("Priya passed her viva on stage"));
    assertThat(words.get(Sample.ON)).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(kind.get(Sample.WHAT)).isEqualTo(new LinkOrWords.Own("Priya’s viva, on stage"));
    assertThat(kind.get(Sample.KIND)).isEqualTo(Kind.CELEBRATE);
  }

  @Test
  void wordsThatOnlyLookLikeOptionsStayWords() {
    Arguments said = say("shared On Friday the team won, based on hope").arguments();

    assertThat(said.get(Sample.WHAT))
        .isEqualTo(new LinkOrWords.Own("On Friday the team won, based on hope"));
    assertThat(said.find(Sample.ON)).isEmpty();
  }

  @Test
  void aSuggestionHasANoteAndFlags() {
    Arguments behind = say("suggest https://x.org note here —pool").arguments();
    Arguments before = say("suggest --mine Priya passed her viva").arguments();

    assertThat(behind.get(Sample.NOTE)).isEqualTo("note here");
    assertThat(behind.has(Sample.POOL)).isTrue();
    assertThat(before.has(Sample.MINE)).isTrue();
    assertThat(before.get(Sample.WHAT)).isEqualTo(new LinkOrWords.Own("Priya passed her viva"));
  }

  @Test
  void anOpportunityNamesItsShare() {
    Arguments said = say("opportunity A talk, from my boss from h3").arguments();

    assertThat(said.get(Sample.WORDS)).isEqualTo("A talk, from my boss");
    assertThat(said.get(Sample.CAUSE)).hasToString("h3");
  }

  @Test
  void nudgesHaveDaysAndTimesOrAMode() {
    Arguments both = say("nudge mon–fri 9:30").arguments();

    assertThat(both.get(Sample.DAYS)).isEqualTo(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
    assertThat(both.get(Sample.TIME)).isEqualTo(LocalTime.of(9, 30));
    assertThat(say("nudge 8:15").arguments().get(Sample.TIME)).isEqualTo(LocalTime.of(8, 15));
    assertThat(say("nudge off").handler()).isEqualTo("nudge off");
    assertThat(say("nudge daily").handler()).isEqualTo("nudge off");
  }

  @Test
  void aPauseHasEitherDayInAnyOrder() {
    Arguments both = say("pause until fri from mon").arguments();

    Rest rest = Rest.of(both.find(Sample.FROM), both.find(Sample.UNTIL), Sample.SUNDAY, 14);

    assertThat(rest.from()).isEqualTo(LocalDate.of(2026, 11, 23));
    assertThat(rest.until()).contains(LocalDate.of(2026, 11, 27));
    assertThat(say("pause").arguments().find(Sample.FROM)).isEmpty();
    assertThat(say("pause until 3 jan").arguments().find(Sample.UNTIL)).isPresent();
  }

  @Test
  void theRestOfTheTableIsSaidToo() {
    assertThat(say("slots tue 09:00, thu 12:30").arguments().get(Sample.SLOTS))
        .containsExactly(
            new WeeklyTime(DayOfWeek.TUESDAY, LocalTime.of(9, 0)),
            new WeeklyTime(DayOfWeek.THURSDAY, LocalTime.of(12, 30)));
    assertThat(say("shares h3 on monday").arguments().get(Sample.ON))
        .isEqualTo(LocalDate.of(2026, 11, 16));
    assertThat(say("shares climate").arguments().get(Sample.TOPIC)).isEqualTo("climate");
    assertThat(say("streak why").handler()).isEqualTo("streak why");
    assertThat(say("queue q7 move fri 10:00").arguments().get(Sample.WHEN))
        .isEqualTo(Instant.parse("2026-11-27T09:00:00Z"));
    assertThat(say("intention known-for battery recycling").arguments().get(Sample.WORDS))
        .isEqualTo("battery recycling");
    assertThat(say("space list #wins").arguments().get(Sample.CHANNEL)).isEqualTo(named("#wins"));
    assertThat(say("zone new york").arguments().get(Sample.ZONE))
        .isEqualTo(ZoneId.of("America/New_York"));
  }

  @Test
  void mistakesNameCauseAndNextStep() {
    says("aprove", "I don't know \"aprove\". Did you mean `approve d4 fri 14:30`?");
    says("aprove d2 fri 10:00", "I don't know \"aprove\". Did you mean `approve d2 fri 10:00`?");
    says("aprove", "`help approve` shows how.");
    says("xyzzy", "I don't know \"xyzzy\". `help` shows what I know.");
    says("approve q7", "q7 is a delivery; approve takes a draft such as d4.");
    says("approve", "approve needs a draft, such as d4.");
    says("approve d2 fridat", "\"fridat\" isn't a time such as 14:30");
    says("approve d2 to", "\"to\" needs an outlet, such as #general.");
    says("approve d2 to mastodn", "\"mastodn\" isn't an outlet. Did you mean mastodon?");
    says("approve d2 to hand to hand", "\"to\" stands there twice.");
    says("approve d2 yesterday", "That time has passed: it is Sun 22 Nov 2026 11:00.");
    says("suggest https://x.org --pool --pool x", "--pool stands there twice.");
    says("queue q7", "queue q7 needs a word more: move or cancel. Say `queue qN move WHEN`");
    says("queue hodl", "Did you mean hold?");
    says("queue q7 mov fri", "I don't know \"mov\" after queue q7. Did you mean move?");
    says("draft d3 txt Hello", "\"txt\" isn't a field. Did you mean text?");
    says("draft d3 something", "\"something\" isn't a field.");
    says("streak why not", "I don't know what to do with \"not\" there.");
    says("nudge mon-fri", "nudge needs a time, such as 09:30.");
    says("suggest htp://x.org", "\"htp://x.org\" isn't a web link");
    says("shared https://x.org on monday tuesday", "\"tuesday\" isn't a kind");
    says("shares d3 drop", "d3 is a draft; shares takes a share such as h4.");
    says("session 500", "500 isn't a number from 1 to 120.");
  }

  private static void says(String line, String message) {
    assertThatThrownBy(() -> say(line))
        .as(line)
        .isInstanceOf(UsageException.class)
        .hasMessageContaining(message);
  }

  private static Named named(String name) {
    return new Named(name, Optional.empty());
  }
}
