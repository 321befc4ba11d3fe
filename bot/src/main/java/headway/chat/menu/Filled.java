package headway.chat.menu;

import java.util.List;
import java.util.Map;

/// What somebody chose from a menu and filled in.
///
/// @param path the names of the entries chosen, the outermost first
/// @param values what stands in the blanks, by their names; a tick is `true` or `false`
public record Filled(List<String> path, Map<String, String> values) {
  public Filled {
    path = List.copyOf(path);
    values = Map.copyOf(values);
  }
}
