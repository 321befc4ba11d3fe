package headway.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.Heard;
import headway.TestBot;
import headway.chat.console.ConsoleSpace;
import headway.store.mongo.MongoExtension;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// Leads whom Leads name, and the forms that ask for a channel, in the console.
@ExtendWith(MongoExtension.class)
final class LeadsTest {
  private final MongoDatabase database;
  private TestBot bot;

  LeadsTest(MongoDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void start() {
    bot = TestBot.on(database);
  }

  @Test
  void whoeverIsNoLeadNamesNobody() {
    Heard answer = bot.say("@mia: space leads add @mia");

    assertThat(answer.text()).startsWith("Only this space's Leads");
    assertThat(bot.stores().leads().of(ConsoleSpace.ID)).isEmpty();
  }

  @Test
  void aNamedLeadLeadsAtOnceAndNobodyLearnsWhetherTheyUseTheBot() {
    bot.say("@mia: zone");

    List<Heard> member = bot.hear("space leads add @mia");
    List<Heard> stranger = bot.hear("space leads add @tom");

    assertThat(member).extracting(Heard::to).containsExactly("@you");
    assertThat(member.getFirst().text())
        .isEqualTo("@mia is a Lead from now on. Tell them; I write to nobody about it.");
    assertThat(stranger)
        .singleElement()
        .extracting(Heard::text)
        .isEqualTo(member.getFirst().text().replace("@mia", "@tom"));
    assertThat(bot.say("@mia: space hold").text()).startsWith("Held:");
  }

  @Test
  void whoeverIsNamedTwiceIsNamedOnce() {
    bot.hear("space leads add @mia");

    Heard again = bot.say("space leads add @Mia");

    assertThat(again.text()).isEqualTo("@mia is a Lead already; `space leads` shows all.");
    assertThat(bot.stores().leads().of(ConsoleSpace.ID)).hasSize(1);
  }

  @Test
  void whoeverIsTakenOutLeadsNoMore() {
    bot.hear("space leads add @mia");

    Heard removed = bot.say("space leads remove @mia");

    assertThat(removed.text()).isEqualTo("@mia is no Lead any more.");
    assertThat(bot.say("@mia: space hold").text()).startsWith("Only this space's Leads");
    assertThat(bot.say("space leads remove @mia").text())
        .startsWith("@mia was not named as a Lead.");
  }

  @Test
  void whoeverLeadsByRightIsNotTakenOut() {
    bot.hear("space leads add @mia");

    Heard answer = bot.say("@mia: space leads remove @you");

    assertThat(answer.text()).startsWith("@you stays a Lead.").contains("you, who started it");
    assertThat(bot.say("space hold").text()).startsWith("Held:");
  }

  @Test
  void whatIsNoPersonIsRefusedWithWhatToType() {
    assertThat(bot.say("space leads add mia").text())
        .contains("\"mia\" isn't a person such as @mia.");
    assertThat(bot.say("space leads add").text()).contains("a person");
    assertThat(bot.say("space leads add <@!>").text()).isNotEmpty();
    assertThat(bot.say("space leads add @a/b").text()).contains("Name one as in `@mia`.");
    assertThat(bot.say("space lead").text()).contains("space leads");
  }

  @Test
  void whoeverIsForgottenLeadsNoMore() {
    bot.hear("@mia: zone");
    bot.hear("space leads add @mia");
    Heard asked = bot.say("@mia: forget me");

    bot.press("mia", asked, asked.buttons().getFirst());

    assertThat(bot.stores().leads().of(ConsoleSpace.ID)).isEmpty();
  }

  @Test
  void theSpaceShowsWhoLeadsItAndWhatCanBeDone() {
    bot.hear("space leads add @mia");

    Heard shown = bot.say("space");

    assertThat(shown.text()).contains("Leads: you, who started it. Named besides: @mia.");
    assertThat(shown.buttons())
        .containsExactly(
            "Share channel", "List a channel", "Hold all posts", "Welcome card", "The pool");
  }

  @Test
  void theButtonsOfTheSpaceDoWhatTheySay() {
    Heard shown = bot.say("space");

    assertThat(bot.press(shown, "Hold all posts").text()).startsWith("Held:");
    assertThat(bot.say("space").buttons()).contains("Let posts go out");
    assertThat(bot.hear("!press 4 " + shown.id()).getFirst().to()).isEqualTo("#general");
  }

  @Test
  void aButtonOfALeadWhoIsNoneAnyMoreDoesNothing() {
    bot.hear("space leads add @mia");
    Heard shown = bot.say("@mia: space");
    bot.say("space leads remove @mia");

    Heard answer = bot.press("mia", shown, "Hold all posts");

    assertThat(answer.text()).startsWith("Only this space's Leads");
  }

  @Test
  void withoutAChannelItIsAskedForWithThoseThatAreKnown() {
    bot.say("space list #wins");

    Heard asked = bot.say("space share");
    Heard answer = bot.press(asked, "#wins");

    assertThat(asked.text()).isEqualTo("Which channel is to be shared in?");
    assertThat(asked.buttons()).containsExactly("#general", "#wins");
    assertThat(answer.text()).contains("Share channel: #wins");
  }

  @Test
  void aChannelCanBeTypedInstead() {
    bot.say("space list");

    Heard wrong = bot.say("somewhere");
    Heard right = bot.say("@you: #news");

    assertThat(wrong.fields()).hasSize(1);
    assertThat(right.text()).startsWith("Listed.").contains("#news");
  }

  @Test
  void whoeverIsNoLeadIsNotAskedForAChannel() {
    Heard answer = bot.say("@mia: space share");

    assertThat(answer.text()).startsWith("Only this space's Leads");
    assertThat(answer.fields()).isEmpty();
  }
}
