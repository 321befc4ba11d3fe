package headway.command.tree;

import headway.chat.menu.Menu.Blank;
import headway.chat.menu.Menu.Leaf;
import headway.chat.menu.Want;
import headway.command.grammar.Arg;
import headway.domain.UsageException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A leaf of the menu, and the ways to say what was filled in there.
record Spot(String name, String about, List<Way> ways) {
  Spot {
    ways = List.copyOf(ways);
  }

  Leaf leaf() {
    Map<String, Blank> blanks = new LinkedHashMap<>();
    ways.forEach(way -> way.blanks().forEach(blank -> blanks.putIfAbsent(blank.name(), blank)));
    return new Leaf(
        name,
        about,
        blanks.values().stream()
            .map(this::asNeeded)
            .sorted(Comparator.comparing(Blank::needed).reversed())
            .toList());
  }

  private Blank asNeeded(Blank blank) {
    boolean needed =
        ways.stream()
            .allMatch(way ->
                way.blanks().stream()
                    .anyMatch(one -> one.name().equals(blank.name()) && one.needed()));
    return new Blank(blank.name(), blank.about(), blank.want(), needed);
  }

  String line(Map<String, String> filled) {
    Map<String, String> values = given(filled);
    Way way =
        ways.stream()
            .filter(one -> one.takes(values))
            .min(Comparator.comparingInt(one -> one.lacking(values).size()))
            .orElseThrow(() -> apart(values));
    way.lacking(values).stream().findFirst().ifPresent(Spot::refuse);
    return way.line(values);
  }

  /// What is left empty is not filled in, nor is a tick that isn't set.
  private Map<String, String> given(Map<String, String> filled) {
    Map<String, String> given = new LinkedHashMap<>(filled);
    given.values().removeIf(String::isBlank);
    ways.stream()
        .flatMap(way -> way.blanks().stream())
        .filter(blank -> blank.want() instanceof Want.Tick)
        .forEach(blank -> given.remove(blank.name(), "false"));
    return given;
  }

  Optional<Arg<?>> arg(String blank) {
    return ways.stream()
        .flatMap(way -> way.pieces().stream())
        .filter(Piece.Value.class::isInstance)
        .map(Piece.Value.class::cast)
        .filter(value -> value.blank().name().equals(blank))
        .<Arg<?>>map(Piece.Value::arg)
        .findFirst();
  }

  private static void refuse(Blank lacking) {
    throw new UsageException(
        "`" + lacking.name() + "` is empty. Fill it in: " + lacking.about() + ".");
  }

  private static UsageException apart(Map<String, String> values) {
    String names = values.keySet().stream().sorted().collect(Collectors.joining(", "));
    return new UsageException(
        "These don't go together: " + names + ". Fill in one of them at a time.");
  }
}
