package headway.coach;

import static headway.coach.Slot.AUDIENCE;
import static headway.coach.Slot.PLAN;
import static headway.coach.Slot.QUESTION;
import static headway.coach.Slot.STANDING;
import static headway.coach.Slot.THING;
import static headway.coach.Slot.TOPIC;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What a wording may hold, must hold, and must say.
record WordingRule(Set<Slot> may, Set<Slot> must, String says) {
  static final WordingRule PROMPT = new WordingRule(Set.of(TOPIC, AUDIENCE, PLAN), Set.of(), "");
  static final WordingRule STEP = allOf(Set.of(PLAN, STANDING, THING, QUESTION));
  static final WordingRule GOODBYE = new WordingRule(Set.of(), Set.of(), "nudge on");

  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final int MOST = 500;

  WordingRule {
    may = Set.copyOf(may);
    must = Set.copyOf(must);
  }

  private static WordingRule allOf(Set<Slot> slots) {
    return new WordingRule(slots, slots, "");
  }

  List<Fault> faults(Yaml.Entry entry, Wording wording) {
    List<Fault> faults = new ArrayList<>();
    int line = entry.line();
    String text = String.join(" ", wording.sentences());
    if (!ID.matcher(entry.key()).matches()) {
      faults.add(
          new Fault(
              line,
              "\"" + entry.key() + "\" is no id.",
              "Use small letters, digits and hyphens, at most 40."));
    }
    if (text.isBlank()) {
      faults.add(new Fault(line, "there are no words.", "Write them, or take the line out."));
    } else if (text.length() > MOST) {
      faults.add(new Fault(line, "this is longer than 500 characters.", "Shorten it."));
    } else {
      faults.addAll(slotFaults(line, text, wording.slots()));
    }
    return faults;
  }

  /// Each member must be askable: a list needs a wording that needs nothing it may lack.
  Optional<Fault> lack(int line, String name, List<Wording> wordings) {
    boolean picky = must.isEmpty() && !may.isEmpty();
    boolean enough =
        picky
            ? wordings.stream().anyMatch(wording -> wording.slots().isEmpty())
            : !wordings.isEmpty();
    return enough
        ? Optional.empty()
        : Optional.of(
            new Fault(
                line,
                "\"" + name + "\" has none that can be said to everybody.",
                "Add one" + (picky ? " without braces." : ".")));
  }

  private List<Fault> slotFaults(int line, String text, Set<Slot> slots) {
    List<Fault> faults = new ArrayList<>();
    for (String written : foreign(text)) {
      faults.add(new Fault(line, written + " can't be filled here.", remedy()));
    }
    Set<Slot> missing = new TreeSet<>(must);
    missing.removeAll(slots);
    if (!missing.isEmpty()) {
      faults.add(new Fault(line, Slot.list(missing) + " is missing.", "Add a sentence with it."));
    }
    if (Wording.PLACE.matcher(text).replaceAll("").matches(".*[{}].*")) {
      faults.add(new Fault(line, "a brace stands alone.", "Pair it, like {topic}, or drop it."));
    }
    if (!text.contains(says)) {
      faults.add(new Fault(line, "it doesn't say how to come back.", "Name `" + says + "`."));
    }
    return faults;
  }

  private List<String> foreign(String text) {
    return Wording.PLACE
        .matcher(text)
        .results()
        .filter(place -> Slot.named(place.group(1)).filter(may::contains).isEmpty())
        .map(MatchResult::group)
        .distinct()
        .toList();
  }

  private String remedy() {
    return may.isEmpty() ? "Write it out." : "Use " + Slot.list(may) + ".";
  }
}
