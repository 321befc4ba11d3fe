package headway;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.chat.console.ConsoleSpace;
import headway.chat.menu.Filled;
import headway.chat.menu.Hint;
import headway.chat.menu.Speech.Asker;
import headway.domain.SpaceId;
import headway.store.mongo.MongoExtension;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// What is offered while somebody fills in a command.
@ExtendWith(MongoExtension.class)
final class MenuHintsTest {
  private final TestBot bot;

  MenuHintsTest(MongoDatabase database) {
    bot = TestBot.on(database);
    bot.say("intention topics battery recycling, lithium");
    bot.say("draft Ours could be cheaper still.");
    bot.say("draft Priya passed her viva yesterday.");
    bot.say("suggest A talk about safety");
    bot.say("@mia: draft Nobody else may see this one.");
  }

  @Test
  void draftsAreOfferedByNameAndByWhatTheySay() {
    assertThat(values("you", List.of("draft", "show"), "draft", "")).contains("d1", "d2");
    assertThat(values("you", List.of("draft", "show"), "draft", "viva")).containsExactly("d2");
  }

  @Test
  void nobodyIsOfferedWhatIsSomebodyElses() {
    assertThat(values("mia", List.of("approve"), "draft", "")).containsExactly("d1");
    assertThat(hints("mia", Optional.empty(), List.of("approve"), "draft", ""))
        .extracting(Hint::about)
        .allMatch(about -> about.contains("Nobody else"));
    assertThat(values("tom", List.of("approve"), "draft", "")).isEmpty();
  }

  @Test
  void suggestionsAreThoseOfTheSpaceTalkedIn() {
    SpaceId elsewhere = new SpaceId(ConsoleSpace.ID.chat(), "elsewhere");

    assertThat(values("you", List.of("draft", "new"), "suggestion", "")).contains("s1");
    assertThat(hints("you", Optional.of(elsewhere), List.of("draft", "new"), "suggestion", ""))
        .isEmpty();
  }

  @Test
  void zonesTopicsAndOutletsAreOfferedToo() {
    assertThat(values("you", List.of("settings", "zone"), "zone", "berl")).contains("Berlin");
    assertThat(values("you", List.of("shares", "list"), "topic", "li")).contains("lithium");
    assertThat(values("you", List.of("approve"), "outlets", "")).contains("#general", "hand");
    assertThat(values("you", List.of("approve"), "outlets", "#general, ha"))
        .containsExactly("#general, hand");
    assertThat(values("you", List.of("draft", "text"), "text", "")).isEmpty();
  }

  private List<String> values(String who, List<String> path, String blank, String typed) {
    return hints(who, Optional.empty(), path, blank, typed).stream().map(Hint::value).toList();
  }

  private List<Hint> hints(
      String who, Optional<SpaceId> space, List<String> path, String blank, String typed) {
    return bot.speech()
        .hints(
            new Asker(ConsoleSpace.account(who), space),
            new Filled(path, Map.of(blank, typed)),
            blank);
  }
}
