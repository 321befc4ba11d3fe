package headway.command.tree;

import headway.command.grammar.Command;
import headway.command.grammar.Form;
import headway.command.grammar.Slot;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where a command stands in the menu, and what its leaves are called.
final class Places {
  private static final String SETTINGS = "settings";
  private static final String DATA = "data";
  private static final String OUTLET = "outlet";
  private static final String SHOW = "show";

  /// Commands that share a group, each as one leaf.
  private static final Map<String, String> TOGETHER =
      Map.ofEntries(
          Map.entry("slots", SETTINGS),
          Map.entry("zone", SETTINGS),
          Map.entry("week", SETTINGS),
          Map.entry("nudge", SETTINGS),
          Map.entry("pause", SETTINGS),
          Map.entry("resume", SETTINGS),
          Map.entry("outlets", OUTLET),
          Map.entry("connect", OUTLET),
          Map.entry("disconnect", OUTLET),
          Map.entry("link", DATA),
          Map.entry("unlink", DATA),
          Map.entry("export", DATA),
          Map.entry("import", DATA),
          Map.entry("forget", DATA));

  private static final Map<String, String> ABOUT =
      Map.of(
          SETTINGS, "your times, your zone, reminders and rest",
          OUTLET, "where your texts can go",
          DATA, "what is kept of you, and your accounts");

  /// Commands that are a group each, by the leaf of what is said without a further word.
  private static final Map<String, String> APART =
      Map.of(
          "draft", "new",
          "queue", "list",
          "shares", "list",
          "streak", "standing",
          "opportunity", "log",
          "feeds", "list",
          "space", SHOW);

  private static final Map<String, String> LEAVES = Map.of("outlets", "list");

  private static final Map<String, String> WRITES =
      Map.of("draft new", "writes one from a suggestion, a link or your words");

  private Places() {}

  static Optional<String> group(Command<?> command) {
    return Optional.ofNullable(TOGETHER.get(command.name()))
        .or(() -> Optional.of(command.name()).filter(APART::containsKey));
  }

  static String about(String group, Command<?> first) {
    return ABOUT.getOrDefault(group, first.about());
  }

  /// What a leaf among others does: what the shortest of its forms says.
  static String about(Command<?> command, String leaf, List<Form<?>> forms) {
    Form<?> shortest =
        forms.stream().min(Comparator.comparingInt(form -> form.slots().size())).orElseThrow();
    return WRITES.getOrDefault(command.name() + " " + leaf, shortest.about());
  }

  static String leaf(Command<?> command, Form<?> form) {
    String bare = APART.get(command.name());
    if (bare == null) {
      return LEAVES.getOrDefault(command.name(), command.name());
    }
    List<String> words =
        form.slots().stream().filter(Slot.Literal.class::isInstance).map(Slot::usage).toList();
    if (!words.isEmpty()) {
      return words.stream().collect(Collectors.joining("-"));
    }
    return isThing(command, form) ? SHOW : bare;
  }

  /// Whether it is said with nothing but what the command's other words act on.
  private static boolean isThing(Command<?> command, Form<?> form) {
    return form.slots().size() == 1
        && form.slots().getFirst() instanceof Slot.Needed<?> thing
        && command.forms().stream()
            .anyMatch(other ->
                other.slots().size() > 1
                    && other.slots().getFirst().equals(thing)
                    && other.slots().get(1) instanceof Slot.Literal);
  }
}
