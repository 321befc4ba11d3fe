package headway.flow.draft;

import headway.coach.Phrasebook;
import headway.coach.Prompt;
import headway.coach.Slot;
import headway.domain.Draft;
import headway.domain.Intention;
import headway.domain.Kind;
import headway.flow.Caller;
import headway.flow.Reply;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// Asks a question about a draft, so that the answer becomes its words.
public final class AskMe {
  private final Phrasebook phrases;
  private final RandomGenerator random;
  private final ShowDraft show;
  private final EditDraft edit;

  public AskMe(Phrasebook phrases, RandomGenerator random, ShowDraft show, EditDraft edit) {
    this.phrases = phrases;
    this.random = random;
    this.show = show;
    this.edit = edit;
  }

  public Reply ask(Caller caller, int number) {
    Draft draft = show.find(caller, number);
    Kind kind = draft.content().aim().kind().orElse(Kind.INFORM);
    Prompt prompt =
        phrases.prompts().choose(kind, slots(caller.member().intention()), List.of(), random);
    return edit.askLine(caller, number, prompt.question());
  }

  /// What of the member's card a question may name.
  public static Map<Slot, String> slots(Intention card) {
    Map<Slot, String> slots = new EnumMap<>(Slot.class);
    card.audience().ifPresent(words -> slots.put(Slot.AUDIENCE, words));
    card.plan().ifPresent(words -> slots.put(Slot.PLAN, words));
    if (!card.topics().isEmpty()) {
      slots.put(Slot.TOPIC, card.topics().getFirst());
    }
    return slots;
  }
}
