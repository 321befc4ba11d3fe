package headway.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.Heard;
import headway.TestBot;
import headway.chat.console.ConsoleSpace;
import headway.domain.Account;
import headway.domain.ChatKind;
import headway.domain.MemberId;
import headway.domain.Suggestion.Listing;
import headway.domain.SuggestionId;
import headway.store.mongo.MongoExtension;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What comes into a space's pool, and what its Leads do with it, in the console.
@ExtendWith(MongoExtension.class)
final class PoolTest {
  private static final String SAID = "Everything of yours is in one file:";
  private final MongoDatabase database;
  private TestBot bot;

  PoolTest(MongoDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void start() {
    bot = TestBot.on(database);
  }

  private Heard suggests(String who, int link) {
    return bot.say("#general @" + who + ": suggest https://example.org/" + link);
  }

  @Test
  void inTheConsoleThePoolIsOpenUntilALeadSaysOtherwise() {
    assertThat(suggests("mia", 1).text()).startsWith("Kept as s1, in the pool, where everybody");
    assertThat(bot.say("space pool").text())
        .startsWith("The pool is open:")
        .endsWith("Nothing waits for you.");
  }

  @Test
  void whereLeadsReviewItWhatAMemberBringsIsNobodyElsesUntilOneTakesItIn() {
    bot.say("space pool reviewed");

    Heard kept = suggests("mia", 1);
    Heard early = bot.say("@ben: draft s1");
    Heard space = bot.say("space");
    List<Heard> shown = bot.hear("space pool");
    Heard taken = bot.press(shown.getLast(), "Take it in");

    assertThat(kept.text())
        .startsWith("Kept as s1, which others see once one of this space's Leads takes it in:");
    assertThat(early.text()).contains("I know no s1 here");
    assertThat(shown.getFirst().text()).endsWith("One waits for you:");
    assertThat(space.text()).contains("In the pool one waits for you: `space pool` shows it.");
    assertThat(bot.say("space").text()).doesNotContain("In the pool");
    assertThat(shown.getLast().text()).isEqualTo("s1, brought by mia: https://example.org/1");
    assertThat(taken.text()).startsWith("s1 is in the pool");
    assertThat(bot.say("@ben: draft s1").text()).doesNotContain("I know no s1");
    assertThat(bot.say("space pool").text()).endsWith("Nothing waits for you.");
  }

  @Test
  void whoeverBroughtItMayWriteAboutItWhileItWaits() {
    bot.say("space pool reviewed");
    suggests("mia", 1);

    assertThat(bot.say("@mia: draft s1").text()).startsWith("Kept. d1");
  }

  @Test
  void whatALeadLeavesOutIsOfferedToNobodyAndCanBeTakenIn() {
    bot.say("space pool reviewed");
    suggests("mia", 1);

    Heard out = bot.press(bot.hear("space pool").getLast(), "Leave it out");
    Heard again = suggests("ben", 1);
    Heard late = bot.say("@mia: draft s1");
    Heard back = bot.say("space pool add s1");

    assertThat(out.text()).startsWith("s1 is out of the pool");
    assertThat(again.text())
        .startsWith("That is s1 already, which one of this space's Leads took out of the pool");
    assertThat(again.buttons()).isEmpty();
    assertThat(late.text()).contains("I know no s1 here");
    assertThat(back.text()).startsWith("s1 is in the pool");
  }

  @Test
  void aLeadTakesOutWhatStandsInThePool() {
    suggests("mia", 1);

    assertThat(bot.say("space pool remove s1").text()).startsWith("s1 is out of the pool");
    assertThat(bot.say("space pool remove s1").text()).isEqualTo("s1 is out of the pool already.");
    assertThat(bot.say("@ben: draft s1").text()).contains("I know no s1 here");
  }

  @Test
  void whereOnlyLeadsFillItOthersKeepTheirsInTheirOwnLists() {
    bot.say("space pool leads");

    assertThat(suggests("mia", 1).text())
        .startsWith("Only Leads fill the pool here. Kept as s1, in your own list");
    assertThat(bot.say("#general @mia: suggest https://example.org/9 --mine").text())
        .startsWith("Kept as s2, in your own list");
    assertThat(bot.say("@mia: suggest https://example.org/2 --pool").text())
        .startsWith("Only this space's Leads fill its pool.");
    assertThat(suggests("you", 3).text()).contains("in the pool");
  }

  @Test
  void afterFiveADayAMemberWaitsForTheNextAndALeadDoesNot() {
    for (int link = 1; link <= 5; link++) {
      assertThat(suggests("mia", link).text()).startsWith("Kept as");
    }

    Heard sixth = suggests("mia", 6);
    Heard known = suggests("mia", 5);
    Heard own = bot.say("@mia: suggest https://example.org/6");
    bot.hear("!clock +24h");
    Heard nextDay = suggests("mia", 7);

    assertThat(sixth.text()).startsWith("That would be one more than five in a day for the pool.");
    assertThat(known.text()).startsWith("That is s5 already");
    assertThat(own.text()).startsWith("Kept as");
    assertThat(nextDay.text()).startsWith("Kept as");
    for (int link = 10; link <= 16; link++) {
      assertThat(suggests("you", link).text()).startsWith("Kept as");
    }
  }

  @Test
  void whoeverIsNoLeadNeitherSeesNorChangesThePool() {
    suggests("you", 1);

    for (String words :
        List.of("pool", "pool open", "pool leads", "pool add s1", "pool remove s1", "log")) {
      assertThat(bot.say("@mia: space " + words).text())
          .as(words)
          .startsWith("Only this space's Leads");
    }
  }

  @Test
  void nothingOfAMembersOwnListCanBeTakenOutOfAPool() {
    bot.say("@mia: suggest https://example.org/1");

    Heard answer = bot.say("space pool remove s1");

    assertThat(answer.text()).startsWith("No s1 was brought to this pool.");
    assertThat(bot.say("space pool remove s99").text()).startsWith("No s99 was brought");
    assertThat(bot.say("@mia: draft s1").text()).startsWith("Kept. d1");
  }

  @Test
  void whatWasBroughtTwiceStandsOnce() {
    bot.say("space pool reviewed");
    suggests("mia", 1);
    bot.say("space pool open");

    Heard again = suggests("ben", 1);

    assertThat(again.text()).startsWith("That is s1 already, which others see once");
  }

  @Test
  void aLeadWhoBringsWhatWaitsIsToldHowToTakeItIn() {
    bot.say("space pool reviewed");
    suggests("mia", 1);

    assertThat(suggests("you", 1).text()).endsWith("`space pool add s1` takes it in.");
  }

  @Test
  void whatLeadsDoStandsInTheirLog() {
    suggests("mia", 1);
    for (String deed :
        List.of(
            "space leads add @ben",
            "@ben: space hold",
            "space go",
            "space list #wins",
            "space pool remove s1",
            "space pool reviewed")) {
      bot.hear("!clock +1m");
      bot.say(deed);
    }

    String log = bot.say("space log").text();

    assertThat(log.lines().skip(1).map(line -> line.substring(line.indexOf(" · ") + 3)))
        .containsExactly(
            "@you set the pool to reviewed",
            "@you took s1 (https://example.org/1) out of the pool",
            "@you listed #wins",
            "@you let posts go out again",
            "@ben held all posts",
            "@you made ben a Lead");
  }

  @Test
  void whoReportedSomethingIsInNobodysExportAndGoesWithThem() {
    suggests("mia", 1);
    bot.say("@ben: zone");
    SuggestionId id = new SuggestionId(ConsoleSpace.ID, 1);
    MemberId ben = member("ben");
    bot.stores().suggestions().change(id, stored -> stored.reported(ben));

    String mias = exported("mia");
    String bens = exported("ben");
    Heard asked = bot.say("@ben: forget me");
    bot.press("ben", asked, asked.buttons().getFirst());

    assertThat(mias).contains("https://example.org/1").doesNotContain(ben.value());
    assertThat(bens).doesNotContain("https://example.org/1");
    assertThat(bot.stores().suggestions().find(id).orElseThrow().listing())
        .isEqualTo(new Listing.Pool());
  }

  @Test
  void whatALeadLeavesInAfterAReportIsBeforeLeadsNoMoreAndNotOfferedToTheReporter() {
    suggests("mia", 1);
    bot.say("@ben: zone");
    SuggestionId id = new SuggestionId(ConsoleSpace.ID, 1);
    bot.stores().suggestions().change(id, stored -> stored.reported(member("ben")));

    Heard shown = bot.hear("space pool").getLast();
    Heard left = bot.press(shown, "Leave it in");

    assertThat(shown.text()).startsWith("s1, which was reported, brought by mia:");
    assertThat(left.text()).startsWith("s1 is in the pool");
    assertThat(bot.say("space pool").text()).endsWith("Nothing waits for you.");
    assertThat(bot.say("@ben: draft s1").text()).contains("I know no s1 here");
    assertThat(bot.say("@tom: draft s1").text()).startsWith("Kept. d1");
  }

  private MemberId member(String name) {
    return bot.stores()
        .members()
        .by(new Account(ChatKind.CONSOLE, "console", name))
        .orElseThrow()
        .id();
  }

  private String exported(String name) {
    String answer = bot.say("@" + name + ": export").text();
    String path = answer.lines().findFirst().orElseThrow().replace(SAID, "").strip();
    try {
      return Files.readString(Path.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void whoeverIsForgottenIsNotNamedInTheLogAndTakesWhatWaitsAlong() {
    bot.say("space pool reviewed");
    suggests("mia", 1);
    bot.say("space leads add @mia");
    bot.say("@mia: space hold");
    Heard asked = bot.say("@mia: forget me");

    bot.press("mia", asked, asked.buttons().getFirst());

    assertThat(bot.say("space log").text()).contains("Somebody held all posts");
    assertThat(bot.say("space pool").text()).endsWith("Nothing waits for you.");
  }
}
