package headway.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.Heard;
import headway.TestBot;
import headway.chat.Place;
import headway.chat.Request.Input;
import headway.chat.console.ConsoleSpace;
import headway.domain.Suggestion;
import headway.store.mongo.MongoExtension;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The welcome card, in the console.
@ExtendWith(MongoExtension.class)
final class WelcomeTest {
  private final MongoDatabase database;
  private TestBot bot;

  WelcomeTest(MongoDatabase database) {
    this.database = database;
  }

  @BeforeEach
  void start() {
    bot = TestBot.on(database);
  }

  @Test
  void whoeverIsNoLeadPutsUpNoCard() {
    List<Heard> heard = bot.hear("@mia: space welcome");

    assertThat(heard)
        .singleElement()
        .satisfies(answer -> {
          assertThat(answer.to()).isEqualTo("@mia");
          assertThat(answer.text()).startsWith("Only this space's Leads");
        });
  }

  @Test
  void theCardStandsInTheShareChannelForAll() {
    List<Heard> heard = bot.hear("space welcome");

    assertThat(heard.getFirst().to()).isEqualTo("#general");
    assertThat(heard.getFirst().buttons()).containsExactly("Start", "Suggest a link");
    assertThat(heard.getFirst().text()).contains("no Lead sees them");
    assertThat(heard.getLast().text())
        .isEqualTo("The welcome card stands in #general: " + heard.getFirst().id());
  }

  @Test
  void withoutAShareChannelItAsksForOne() {
    bot.say("space unlist #general");

    assertThat(bot.say("space welcome").text()).contains("say where: `space welcome #general`");
    assertThat(bot.hear("space welcome #wins").getFirst().to()).isEqualTo("#wins");
  }

  @Test
  void aSecondOneReplacesTheFirst() {
    Heard first = bot.hear("space welcome").getFirst();

    Heard second = bot.hear("space welcome").getFirst();

    assertThat(second.updates()).contains(first.id());
    assertThat(press("mia", second, 1)).anyMatch(heard -> heard.text().startsWith("Hello mia"));
  }

  @Test
  void startGoesOnBetweenWhoeverPressedAndTheBot() {
    Heard card = bot.hear("space welcome").getFirst();

    List<Heard> heard = press("mia", card, 1);

    assertThat(heard).allMatch(message -> message.to().equals("@mia"));
    assertThat(heard.getFirst().text()).contains("Whom would you like to be useful to?");
    assertThat(heard.getLast().text())
        .isEqualTo("I have written to you; we go on in our direct messages.");
    assertThat(bot.say("@mia: nurses").text()).contains("What should your sharing do for them?");
  }

  @Test
  void aSecondPressAtOnceIsTakenForASlip() {
    Heard card = bot.hear("space welcome").getFirst();
    press("mia", card, 1);

    List<Heard> again = press("mia", card, 1);

    assertThat(again)
        .extracting(Heard::text)
        .containsExactly("We have begun: my question waits in our direct messages.");
  }

  @Test
  void aLaterPressGoesOnWhereItStopped() {
    Heard card = bot.hear("space welcome").getFirst();
    press("mia", card, 1);
    bot.say("@mia: nurses");
    bot.hear("!clock +5m");

    List<Heard> again = press("mia", card, 1);

    assertThat(again.getFirst().text())
        .startsWith("We go on where we stopped. What should your sharing do");
  }

  @Test
  void onePressDeliveredTwiceIsAnsweredOnce() {
    Place general = new Place.InChannel(ConsoleSpace.channel("general"));
    bot.hear("space welcome");
    Input press = new Input.Press("welcome/console/console/general/WELCOME_START");

    List<Heard> first = bot.receive("e1", "mia", general, press);
    List<Heard> second = bot.receive("e1", "mia", general, press);

    assertThat(first).hasSize(2);
    assertThat(second).isEmpty();
  }

  @Test
  void whoeverIsSetUpGetsTheirHome() {
    Heard card = bot.hear("space welcome").getFirst();
    press("mia", card, 1);
    bot.hear("@mia: nurses");
    bot.hear("@mia: calmer shifts");
    bot.hear("@mia: rosters, sleep");
    bot.hear("@mia: after lunch");

    List<Heard> heard = press("mia", card, 1);

    assertThat(heard.getFirst().text()).startsWith("This week: 0 of 2");
  }

  @Test
  void twoPeopleWhoPressAtOnceAreBothSetUp() throws Exception {
    Heard card = bot.hear("space welcome").getFirst();
    TestBot other = TestBot.beside(bot, database, 7);
    List<String> names = new ArrayList<>();

    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Future<List<Heard>>> pressed =
          List.of(
              threads.submit(() -> bot.hear("@mia: !press 1 " + card.id())),
              threads.submit(() -> other.hear("@ben: !press 1 " + card.id())));
      for (Future<List<Heard>> press : pressed) {
        names.add(press.get().getFirst().to());
      }
    }

    assertThat(names).containsExactly("@mia", "@ben");
    assertThat(bot.stores().members().at(ConsoleSpace.ID)).hasSize(3);
  }

  @Test
  void theCardOutlivesOtherButtons() {
    Heard card = bot.hear("space welcome").getFirst();

    bot.stores().offers().sweep(TestBot.START.plus(Duration.ofDays(400)));

    assertThat(press("mia", card, 1)).hasSize(2);
  }

  @Test
  void aSuggestionIsAskedForOneByOneAndKeptInThePool() {
    Heard card = bot.hear("space welcome").getFirst();

    Heard link = press("mia", card, 2).getFirst();
    Heard note = bot.say("#general @mia: https://example.org/lithium");
    Heard kept = bot.say("#general @mia: Their yield is twice ours.");

    assertThat(link.fields()).hasSize(1);
    assertThat(note.text()).isEqualTo("Why is it worth sharing? (optional)");
    assertThat(kept.to()).isEqualTo("@mia");
    assertThat(kept.text()).startsWith("Kept as s1, in the pool").contains("note is with it");
    assertThat(pool())
        .singleElement()
        .satisfies(one ->
            assertThat(one.notes())
                .extracting(Suggestion.Note::text)
                .containsExactly("Their yield is twice ours."));
  }

  @Test
  void aNoteOnWhatSomebodyElseBroughtStandsWithThat() {
    bot.say("#general @ben: suggest https://example.org/lithium");
    bot.say("#general @mia: suggest https://example.org/own");
    Heard card = bot.hear("space welcome").getFirst();
    press("mia", card, 2);
    bot.say("#general @mia: https://example.org/lithium?utm_source=x");

    Heard kept = bot.say("#general @mia: Their yield is twice ours.");

    assertThat(kept.text()).startsWith("That is s1 already, in the pool").contains("note is added");
    assertThat(pool())
        .filteredOn(one -> !one.notes().isEmpty())
        .extracting(one -> one.id().shortName())
        .containsExactly("s1");
  }

  @Test
  void whoeverSkipsTheLinkCanGoBackToIt() {
    Heard card = bot.hear("space welcome").getFirst();
    press("mia", card, 2);
    bot.say("#general @mia: skip");

    Heard alone = bot.say("#general @mia: It is good.");
    Heard back = bot.say("#general @mia: back");
    bot.say("#general @mia: https://example.org/lithium");
    Heard kept = bot.say("#general @mia: skip");

    assertThat(alone.text()).startsWith("A note alone suggests nothing");
    assertThat(back.text()).isEqualTo("A link, or a few words");
    assertThat(kept.text()).contains("s1");
    assertThat(pool()).hasSize(1);
  }

  @Test
  void withoutANoteItIsKeptAllTheSame() {
    Heard card = bot.hear("space welcome").getFirst();
    press("mia", card, 2);
    bot.say("#general @mia: Priya passed her viva");

    Heard kept = bot.say("#general @mia: skip");

    assertThat(kept.text()).startsWith("Kept as s1, in the pool");
    assertThat(pool()).hasSize(1);
  }

  @Test
  void whatCantBeALinkIsAskedForAgain() {
    Heard card = bot.hear("space welcome").getFirst();
    press("mia", card, 2);

    Heard again = bot.say("#general @mia: https://");

    assertThat(again.fields()).hasSize(1);
    assertThat(pool()).isEmpty();
  }

  @Test
  void aNoteAloneSuggestsNothing() {
    Place general = new Place.InChannel(ConsoleSpace.channel("general"));
    bot.say("#general @mia: suggest https://example.org/old");

    List<Heard> heard =
        bot.receive(
            "e1",
            "mia",
            general,
            new Input.Submission("SUGGEST_TO_POOL||link", Map.of("note", "good")));

    assertThat(heard.getFirst().text()).contains("A note alone suggests nothing");
    assertThat(pool()).singleElement().satisfies(one -> assertThat(one.notes()).isEmpty());
  }

  private List<Heard> press(String who, Heard card, int button) {
    return bot.hear("@" + who + ": !press " + button + " " + card.id());
  }

  private List<Suggestion> pool() {
    var mia = bot.stores().members().by(ConsoleSpace.account("mia")).orElseThrow();
    return bot.stores().suggestions().broughtBy(mia.id());
  }
}
