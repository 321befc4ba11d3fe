package headway.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import headway.Heard;
import headway.TestBot;
import headway.chat.Place;
import headway.chat.Request.Input;
import headway.chat.console.ConsoleSpace;
import headway.store.Letters;
import headway.store.mongo.MongoExtension;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/// Whatever is said or pressed, by whomever and wherever, there is an answer, and only their own.
@ExtendWith(MongoExtension.class)
final class AnyRequestTest {
  private static final int LINES = 5_000;
  private static final int A_DATABASE = 500;
  private static final List<String> PEOPLE = List.of("you", "mia", "tom");
  private static final Pattern STEERING = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

  private final MongoDatabase database;
  private final long seed = Long.getLong("headway.seed", 20_261_122L);
  private final RandomGenerator random = new Random(seed);
  private final Garbage garbage = new Garbage(random);

  AnyRequestTest(MongoDatabase database) {
    this.database = database;
  }

  @Test
  @Timeout(300)
  void fiveThousandRequestsAreAnsweredAndShowNobodyWhatIsNotTheirs() {
    TestBot bot = TestBot.on(database);
    for (int i = 0; i < LINES; i++) {
      if (i % A_DATABASE == A_DATABASE - 1) {
        bot = TestBot.on(database);
      }
      String who = PEOPLE.get(random.nextInt(PEOPLE.size()));
      boolean direct = random.nextInt(4) > 0;
      Input input = input(bot, direct ? mark(who) : "");

      List<Heard> answers = bot.receive("e" + i, who, place(direct), input);

      check(answers, who, "seed " + seed + ", request " + i + " of " + who + ": " + start(input));
      if (i % 100 == 0) {
        bot.hear("!clock +3h")
            .forEach(heard -> checkOne(heard, "seed " + seed + ", after " + start(input)));
      }
    }
  }

  private Input input(TestBot bot, String mark) {
    if (random.nextInt(8) == 0) {
      String reader = PEOPLE.get(random.nextInt(PEOPLE.size()));
      Optional<Letters.Entry> latest =
          bot.stores().letters().latestWithButtons(ConsoleSpace.account(reader));
      if (latest.isPresent()) {
        List<String> offers = latest.get().offers();
        return new Input.Press(offers.get(random.nextInt(offers.size())));
      }
    }
    return new Input.Line(garbage.line(mark));
  }

  private static void check(List<Heard> answers, String who, String what) {
    assertThat(answers).as(what).isNotEmpty();
    assertThat(answers).as(what).extracting(Heard::to).containsOnly("@" + who);
    answers.forEach(answer -> checkOne(answer, what));
  }

  private static void checkOne(Heard heard, String what) {
    assertThat(heard.text()).as(what).isNotBlank().doesNotContain("failed");
    assertThat(STEERING.matcher(heard.text()).find()).as(what + " → " + heard.text()).isFalse();
    PEOPLE.stream()
        .filter(other -> !heard.to().equals("@" + other) && heard.to().startsWith("@"))
        .forEach(other -> assertThat(heard.text()).as(what).doesNotContain(mark(other)));
  }

  /// Stands in what this person says to the bot alone.
  private static String mark(String who) {
    return "only-" + who + "-says";
  }

  private static Place place(boolean direct) {
    return direct ? new Place.Direct() : new Place.InChannel(ConsoleSpace.channel("general"));
  }

  private static String start(Input input) {
    String said = input.toString();
    return said.substring(0, Math.min(300, said.length()));
  }
}
