package headway.coach;

import static org.assertj.core.api.Assertions.assertThat;

import headway.domain.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordingsTest {
  private static final Phrasebook BOOK = Phrasebook.bundled();
  private static final Map<Slot, String> CARD =
      Map.of(
          Slot.TOPIC, "battery recycling",
          Slot.AUDIENCE, "people who run recycling plants",
          Slot.PLAN, "When I have had my first coffee, I will share one thing.");

  @Property(tries = 100)
  void aPromptRestsForEightUses(@ForAll long seed, @ForAll Kind kind) {
    RandomGenerator random = new Random(seed);
    List<String> recent = new ArrayList<>();

    for (int use = 0; use < 40; use++) {
      Prompt prompt = BOOK.prompts().choose(kind, CARD, recent, random);
      assertThat(recent.subList(0, Math.min(8, recent.size()))).doesNotContain(prompt.id());
      recent.addFirst(prompt.id());
    }
  }

  @Property(tries = 20)
  void anotherRestLetsAWordingComeAgainAsSoonAsItIsOver(@ForAll long seed) {
    RandomGenerator random = new Random(seed);
    Wordings wordings = BOOK.resting(1).wordings();
    List<String> used = new ArrayList<>();

    for (int use = 0; use < 200; use++) {
      used.addFirst(wordings.step(Map.of(), used, random).id());
    }

    assertThat(gaps(used)).contains(2).doesNotContain(1);
  }

  @Property(tries = 20)
  void aWordingThatNeedsNoRestMayComeTwiceInARow(@ForAll long seed) {
    RandomGenerator random = new Random(seed);
    Prompts prompts = BOOK.resting(0).prompts();
    List<String> used = new ArrayList<>();

    for (int use = 0; use < 500; use++) {
      used.addFirst(prompts.choose(Kind.INSIGHT, CARD, used, random).id());
    }

    assertThat(gaps(used)).contains(1);
  }

  /// How many uses apart the same wording came again.
  private static Set<Integer> gaps(List<String> used) {
    Set<Integer> gaps = new HashSet<>();
    for (int at = 0; at < used.size(); at++) {
      int next = used.subList(at + 1, used.size()).indexOf(used.get(at));
      if (next >= 0) {
        gaps.add(next + 1);
      }
    }
    return gaps;
  }

  @Property(tries = 100)
  void ofFewerThanNineTheLeastRecentlyUsedComes(@ForAll long seed) {
    RandomGenerator random = new Random(seed);
    List<String> recent = new ArrayList<>();

    for (int use = 0; use < 18; use++) {
      recent.addFirst(BOOK.prompts().choose(Kind.INFORM, Map.of(), recent, random).id());
    }

    assertThat(new HashSet<>(recent.subList(0, 6))).hasSize(6);
    assertThat(recent.subList(0, 6)).isEqualTo(recent.subList(6, 12));
  }

  @Property(tries = 100)
  void aPromptIsAskedOnlyOfThoseWhoHaveWhatItNeeds(@ForAll long seed, @ForAll Kind kind) {
    var topicOnly = Map.of(Slot.TOPIC, "battery recycling", Slot.AUDIENCE, "  ");

    Prompt prompt = BOOK.prompts().choose(kind, topicOnly, List.of(), new Random(seed));

    assertThat(prompt.kind()).isEqualTo(kind);
    assertThat(prompt.question()).isNotBlank().doesNotContain("{", "}");
  }

  @Test
  void theMembersOwnWordsAreTurnedToThem() {
    var wording = new Wording("x", List.of("{plan} Whom should {audience} know about?"));

    String said =
        wording.filled(
            Map.of(
                Slot.PLAN, "When I have had lunch, I will share one thing.",
                Slot.AUDIENCE, "my students"));

    assertThat(said)
        .isEqualTo(
            "When you have had lunch, you will share one thing. Whom should your students know about?");
  }

  @Test
  void aStepSaysPlanStandingThingAndQuestion() {
    var values =
        Map.of(
            Slot.PLAN, "When I have had my first coffee, I will share one thing.",
            Slot.STANDING, "0 of 2 this week, plenty of time",
            Slot.THING, "Ana brought \"My {plan} $1\" (s12).",
            Slot.QUESTION, "What did you learn from it?");
    var wordings =
        new Wordings(
            List.of(
                new Wording(
                    "a",
                    List.of(
                        "{plan}", "{standing}.", "{thing}", "{question} Two sentences will do."))),
            List.of());

    String text = wordings.step(values, List.of(), new Random(1)).text();

    assertThat(text)
        .isEqualTo(
            "When you have had your first coffee, you will share one thing."
                + " 0 of 2 this week, plenty of time. Ana brought \"My {plan} $1\" (s12)."
                + " What did you learn from it? Two sentences will do.");
  }

  @Property(tries = 100)
  void aSentenceWhoseValueIsLackingIsLeftOut(@ForAll long seed) {
    var values = Map.of(Slot.STANDING, "1 of 2 this week", Slot.THING, "d4 waits for your yes.");

    Wordings.Said said = BOOK.wordings().step(values, List.of(), new Random(seed));

    assertThat(said.id()).startsWith("step/");
    assertThat(said.text())
        .contains("1 of 2 this week", "d4 waits for your yes.")
        .doesNotContain("{", "  ", "plan:", "said:");
  }

  @Test
  void theGoodbyeSaysHowToComeBack() {
    Wordings.Said said = BOOK.wordings().goodbye(List.of(), new Random(1));

    assertThat(said.id()).startsWith("goodbye/");
    assertThat(said.text()).contains("`nudge on`");
  }
}
