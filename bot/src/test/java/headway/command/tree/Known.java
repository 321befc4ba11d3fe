package headway.command.tree;

import headway.AllCommands;
import headway.command.Handler;
import headway.command.grammar.Call;
import headway.command.grammar.Command;
import headway.command.grammar.Form;
import headway.command.grammar.Parser;
import headway.command.time.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The bot's forms, each with its command and its place in the menu.
record Known(Command<Handler> command, Form<Handler> form) {
  private static final Moment MONDAY =
      new Moment(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Berlin"), List.of());

  static List<Known> all() {
    return AllCommands.grammar().commands().stream()
        .flatMap(command -> command.forms().stream().map(form -> new Known(command, form)))
        .toList();
  }

  static Call<Handler> parse(String line) {
    return new Parser<>(AllCommands.grammar()).parse(line, MONDAY);
  }

  List<String> path() {
    List<String> path =
        new ArrayList<>(
            Places.group(command).filter(group -> !isTop()).map(List::of).orElse(List.of()));
    path.add(Places.leaf(command, form));
    return path;
  }

  private boolean isTop() {
    return Places.group(command).isEmpty();
  }

  /// The forms that share its leaf.
  Stream<Known> neighbours() {
    return all().stream().filter(other -> other.path().equals(path()));
  }

  Way way() {
    List<Form<Handler>> forms = neighbours().map(Known::form).toList();
    return new Ways(command, forms).all().get(forms.indexOf(form));
  }
}
