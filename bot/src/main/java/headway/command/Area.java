package headway.command;

import headway.chat.Action;
import headway.chat.FormKind;
import headway.command.grammar.Command;
import java.util.List;
import java.util.Map;

/// One area of use: its words, its buttons, its forms.
public interface Area {
  List<Command<Handler>> commands();

  default Map<Action, Deed> deeds() {
    return Map.of();
  }

  default Map<FormKind, FormHandler> forms() {
    return Map.of();
  }
}
