package headway.coach;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Sentences with slots, under an id that stays when the words are polished.
record Wording(String id, List<String> sentences) {
  static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

  Wording {
    sentences = List.copyOf(sentences);
  }

  Set<Slot> slots() {
    return slots(String.join(" ", sentences));
  }

  boolean isFilledBy(Map<Slot, String> values) {
    return slots().stream().allMatch(slot -> has(values, slot));
  }

  /// The wording with its values; a sentence whose value is lacking is left out.
  String filled(Map<Slot, String> values) {
    return sentences.stream()
        .filter(sentence -> slots(sentence).stream().allMatch(slot -> has(values, slot)))
        .map(sentence -> filled(sentence, values))
        .collect(Collectors.joining(" "));
  }

  private static String filled(String sentence, Map<Slot, String> values) {
    return PLACE
        .matcher(sentence)
        .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), values)));
  }

  private static String value(String word, Map<Slot, String> values) {
    return Slot.named(word)
        .flatMap(slot -> Optional.ofNullable(values.get(slot)).map(slot::said))
        .orElseThrow();
  }

  private static boolean has(Map<Slot, String> values, Slot slot) {
    return !values.getOrDefault(slot, "").isBlank();
  }

  private static Set<Slot> slots(String text) {
    Set<Slot> slots = EnumSet.noneOf(Slot.class);
    PLACE
        .matcher(text)
        .results()
        .forEach(place -> Slot.named(place.group(1)).ifPresent(slots::add));
    return slots;
  }
}
