package headway.flow.nudge;

import headway.coach.Slot;
import headway.domain.Intention;
import headway.domain.Member;
import headway.flow.AimWords;
import java.util.EnumMap;
import java.util.Map;
import java.util.random.RandomGenerator;

/// What a member's card gives to prompts.
final class CardValues {
  private CardValues() {}

  /// One topic, any of them; the plan is left to the nudge's own sentence.
  static Map<Slot, String> of(Member member, RandomGenerator random) {
    Intention card = member.intention();
    Map<Slot, String> values = new EnumMap<>(Slot.class);
    card.audience().ifPresent(words -> values.put(Slot.AUDIENCE, inSentence(words)));
    if (!card.topics().isEmpty()) {
      values.put(Slot.TOPIC, card.topics().get(random.nextInt(card.topics().size())));
    }
    return values;
  }

  private static String inSentence(String audience) {
    return AimWords.audience(audience).replaceFirst("^for ", "");
  }
}
