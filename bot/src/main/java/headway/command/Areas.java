package headway.command;

import headway.chat.Action;
import headway.chat.FormKind;
import headway.command.grammar.Grammar;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// All areas together: one grammar, a deed for every button, a handler for every form.
public final class Areas {
  private static final String HOME = "home";

  private final Grammar<Handler> grammar;
  private final Map<Action, Deed> deeds = new EnumMap<>(Action.class);
  private final Map<FormKind, FormHandler> forms = new EnumMap<>(FormKind.class);

  /// Refuses to leave a button or a form without its handler.
  public Areas(List<Area> areas) {
    grammar =
        new Grammar<>(HOME, areas.stream().flatMap(area -> area.commands().stream()).toList());
    areas.forEach(area -> deeds.putAll(area.deeds()));
    areas.forEach(area -> forms.putAll(area.forms()));
    for (Action action : Action.values()) {
      if (!deeds.containsKey(action) && action != Action.ANSWER && action != Action.SKIP) {
        throw new IllegalArgumentException("no area does " + action);
      }
    }
    for (FormKind kind : FormKind.values()) {
      if (!forms.containsKey(kind)) {
        throw new IllegalArgumentException("no area takes " + kind);
      }
    }
  }

  public Grammar<Handler> grammar() {
    return grammar;
  }

  FormHandler form(FormKind kind) {
    FormHandler handler = forms.get(kind);
    if (handler == null) {
      throw new IllegalArgumentException("no area takes " + kind);
    }
    return handler;
  }

  Deed deed(Action action) {
    Deed deed = deeds.get(action);
    if (deed == null) {
      throw new IllegalArgumentException("no area does " + action);
    }
    return deed;
  }
}
