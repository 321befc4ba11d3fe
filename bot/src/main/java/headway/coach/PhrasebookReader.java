package headway.coach;

import com.fasterxml.jackson.core.JsonProcessingException;
import headway.domain.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Reads a phrasebook's sections and gathers every fault on the way.
final class PhrasebookReader {
  private static final List<String> TOP = List.of("prompts", "nudges");
  private static final List<String> KINDS = Arrays.stream(Kind.values()).map(Kind::word).toList();
  private static final List<String> NUDGES = List.of("step", "goodbye");

  private final List<Fault> faults = new ArrayList<>();

  List<Fault> faults() {
    return faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
  }

  /// What could be read; worth using only without faults.
  Phrasebook read(String text) {
    Map<String, Yaml> top = parsed(text).map(root -> sections(root, TOP)).orElse(Map.of());
    return new Phrasebook(prompts(top), wordings(top));
  }

  private Optional<Yaml> parsed(String text) {
    try {
      return Optional.of(Yaml.read(text));
    } catch (JsonProcessingException fault) {
      int line = Optional.ofNullable(fault.getLocation()).map(at -> at.getLineNr()).orElse(1);
      String cause = Stream.of(fault.getOriginalMessage().split("\n")).findFirst().orElse("");
      fault(line, "this is no YAML (" + cause.strip() + ").", "Check quotes, colons and indents.");
    } catch (IOException unreadable) {
      fault(1, "this can't be read.", "Save it as UTF-8 text.");
    }
    return Optional.empty();
  }

  private Prompts prompts(Map<String, Yaml> top) {
    Map<Kind, List<Wording>> prompts = new EnumMap<>(Kind.class);
    Map<String, Yaml> kinds = inside(top, "prompts", KINDS);
    for (Kind kind : Kind.values()) {
      prompts.put(kind, wordings(kinds, kind.word(), WordingRule.PROMPT));
    }
    return new Prompts(prompts);
  }

  private Wordings wordings(Map<String, Yaml> top) {
    Map<String, Yaml> nudges = inside(top, "nudges", NUDGES);
    return new Wordings(
        wordings(nudges, "step", WordingRule.STEP),
        wordings(nudges, "goodbye", WordingRule.GOODBYE));
  }

  private Map<String, Yaml> inside(Map<String, Yaml> top, String name, List<String> names) {
    return Optional.ofNullable(top.get(name)).map(node -> sections(node, names)).orElse(Map.of());
  }

  /// The named sections of a node; unknown, doubled and missing ones are faults.
  private Map<String, Yaml> sections(Yaml node, List<String> names) {
    Map<String, Yaml> sections = new LinkedHashMap<>();
    for (Yaml.Entry entry : entries(node)) {
      if (!names.contains(entry.key())) {
        fault(
            entry.line(),
            "\"" + entry.key() + "\" is unknown here.",
            "Use " + String.join(", ", names) + ".");
      } else if (sections.putIfAbsent(entry.key(), entry.value()) != null) {
        fault(entry.line(), "\"" + entry.key() + "\" stands here twice.", "Join the two.");
      }
    }
    names.stream()
        .filter(name -> !sections.containsKey(name))
        .forEach(name -> fault(node.line(), "\"" + name + ":\" is missing.", "Add it."));
    return sections;
  }

  private List<Wording> wordings(Map<String, Yaml> sections, String name, WordingRule rule) {
    Optional<Yaml> section = Optional.ofNullable(sections.get(name));
    Map<String, Wording> wordings = new LinkedHashMap<>();
    for (Yaml.Entry entry : section.map(this::entries).orElse(List.of())) {
      Wording wording = new Wording(name + "/" + entry.key(), sentences(entry.value()));
      rule.faults(entry, wording).forEach(faults::add);
      if (wordings.putIfAbsent(entry.key(), wording) != null) {
        fault(entry.line(), "the id \"" + entry.key() + "\" is used twice.", "Give it another id.");
      }
    }
    List<Wording> read = List.copyOf(wordings.values());
    section.flatMap(node -> rule.lack(node.line(), name, read)).ifPresent(faults::add);
    return read;
  }

  private List<Yaml.Entry> entries(Yaml node) {
    return switch (node) {
      case Yaml.Entries(List<Yaml.Entry> entries, int _) -> entries;
      case Yaml.Text _, Yaml.Items _ -> {
        fault(node.line(), "names with a colon are expected here.", "Write  name: words");
        yield List.of();
      }
    };
  }

  private List<String> sentences(Yaml node) {
    return switch (node) {
      case Yaml.Text(String value, int _) -> List.of(value.strip());
      case Yaml.Items(List<Yaml> items, int _) ->
          items.stream().flatMap(item -> sentences(item).stream()).toList();
      case Yaml.Entries _ -> {
        fault(node.line(), "a sentence is expected here.", "Put it in quotes; it has a colon.");
        yield List.of("?");
      }
    };
  }

  private void fault(int line, String cause, String remedy) {
    faults.add(new Fault(line, cause, remedy));
  }
}
