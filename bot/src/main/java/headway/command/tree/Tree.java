package headway.command.tree;

import headway.chat.menu.Menu;
import headway.command.grammar.Command;
import headway.command.grammar.Form;
import headway.command.grammar.Grammar;
import headway.domain.UsageException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Every way to say every command, at its place in the menu.
final class Tree {
  private final Map<List<String>, Spot> spots = new LinkedHashMap<>();
  private final Menu menu;

  Tree(Grammar<?> grammar) {
    Map<String, List<Command<?>>> places = new LinkedHashMap<>();
    for (Command<?> command : grammar.commands()) {
      places
          .computeIfAbsent(Places.group(command).orElse(command.name()), _ -> new ArrayList<>())
          .add(command);
    }
    List<Menu.Entry> entries = new ArrayList<>();
    places.forEach((name, commands) -> entries.add(entry(name, commands)));
    menu = new Menu(entries);
  }

  Menu menu() {
    return menu;
  }

  Spot spot(List<String> path) {
    return Optional.ofNullable(spots.get(path))
        .orElseThrow(() ->
            new UsageException(
                "I don't know that command any more. Your app may show an old list; start it anew."));
  }

  private Menu.Entry entry(String name, List<Command<?>> commands) {
    Command<?> first = commands.getFirst();
    if (Places.group(first).isEmpty()) {
      return leaves(first, List.of()).getFirst();
    }
    List<Menu.Leaf> leaves = new ArrayList<>();
    commands.forEach(command -> leaves.addAll(leaves(command, List.of(name))));
    return new Menu.Group(name, Places.about(name, first), leaves);
  }

  private List<Menu.Leaf> leaves(Command<?> command, List<String> group) {
    Map<String, List<Form<?>>> forms = new LinkedHashMap<>();
    for (Form<?> form : command.forms()) {
      forms.computeIfAbsent(Places.leaf(command, form), _ -> new ArrayList<>()).add(form);
    }
    List<Menu.Leaf> leaves = new ArrayList<>();
    forms.forEach((name, ways) -> {
      String about = forms.size() > 1 ? Places.about(command, name, ways) : command.about();
      Spot spot = new Spot(name, about, new Ways(command, ways).all());
      List<String> path = new ArrayList<>(group);
      path.add(name);
      spots.put(path, spot);
      leaves.add(spot.leaf());
    });
    return leaves;
  }
}
