package headway.chat.discord.peer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// A slash command as somebody fills it in, checked as Discord's client checks it.
final class Slash {
  private static final int STRING = 3;
  private static final int INTEGER = 4;
  private static final int TRUTH = 5;
  private static final int USER = 6;
  private static final int CHANNEL = 7;
  private static final int NUMBER = 10;
  private static final int FILE = 11;

  private final World world;
  private final Mail mail;
  private final DataObject resolved = DataObject.empty();

  Slash(World world, Mail mail) {
    this.world = world;
    this.mail = mail;
  }

  /// @param path such as `headway draft show`
  /// @param values by option; what is typed, the name of a choice, or a channel's number
  /// @param focused the option in which somebody types, empty if the command is sent
  DataObject data(String path, Map<String, String> values, String focused) {
    Deque<String> names = new ArrayDeque<>(List.of(path.split(" ", -1)));
    DataObject command = find(commands(), names.remove(), path);
    DataObject data =
        DataObject.empty()
            .put("id", command.getString("id"))
            .put("name", command.getString("name"))
            .put("type", 1)
            .put("options", options(command, names, values, focused));
    return resolved.keys().isEmpty() ? data : data.put("resolved", resolved);
  }

  private List<DataObject> commands() {
    return world.commands().stream(DataArray::getObject)
        .filter(one -> one.getInt("type", 1) == 1)
        .toList();
  }

  private DataArray options(
      DataObject of, Deque<String> names, Map<String, String> values, String focused) {
    List<DataObject> known =
        of.optArray("options").stream().flatMap(all -> all.stream(DataArray::getObject)).toList();
    if (!names.isEmpty()) {
      DataObject next = find(known, names.remove(), of.getString("name"));
      return DataArray.empty()
          .add(
              DataObject.empty()
                  .put("name", next.getString("name"))
                  .put("type", next.getInt("type"))
                  .put("options", options(next, names, values, focused)));
    }
    if (known.stream().anyMatch(one -> one.getInt("type") <= CommandRules.GROUP)) {
      throw new AssertionError(of.getString("name") + " needs a sub-command");
    }
    values.keySet().forEach(name -> find(known, name, of.getString("name")));
    List<DataObject> filled = new ArrayList<>();
    for (DataObject option : known) {
      String name = option.getString("name");
      Optional<String> value = Optional.ofNullable(values.get(name));
      if (value.isEmpty() && option.getBoolean("required", false) && focused.isEmpty()) {
        throw new AssertionError("Discord asks for " + name + " in " + of.getString("name"));
      }
      value.ifPresent(one -> filled.add(filled(option, one, name.equals(focused))));
    }
    return DataArray.fromCollection(filled);
  }

  private DataObject filled(DataObject option, String given, boolean isFocused) {
    DataObject filled =
        DataObject.empty().put("name", option.getString("name")).put("type", option.getInt("type"));
    if (isFocused) {
      return filled.put("value", given).put("focused", true);
    }
    Object value =
        switch (option.getInt("type")) {
          case STRING -> chosen(option, given);
          case INTEGER -> Long.parseLong(given);
          case TRUTH -> Boolean.parseBoolean(given);
          case NUMBER -> Double.parseDouble(given);
          case USER -> user(given);
          case CHANNEL -> channel(given);
          case FILE -> file(given);
          default -> throw new AssertionError("not known here: option " + option);
        };
    return filled.put("value", value);
  }

  private static String chosen(DataObject option, String given) {
    if (Rules.length(given) > option.getInt("max_length", 6_000)) {
      throw new AssertionError("Discord takes no more in " + option.getString("name"));
    }
    List<DataObject> choices =
        option.optArray("choices").stream()
            .flatMap(all -> all.stream(DataArray::getObject))
            .toList();
    return choices.isEmpty()
        ? given
        : choices.stream()
            .filter(one -> one.getString("name").equals(given))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no choice " + given + " in " + option))
            .getString("value");
  }

  /// Named by its number, or by its name as the list shows it.
  private String channel(String given) {
    Place place =
        world.servers().stream()
            .flatMap(server -> server.named(given).stream())
            .findFirst()
            .orElseGet(() -> world.place(given));
    String id = place.id();
    DataObject told = place.json().put("permissions", Long.toString(Right.of(Right.VIEW)));
    resolve("channels", id, told);
    return id;
  }

  /// Named by their number, as a mention has it or bare.
  private String user(String given) {
    String id = given.replaceAll("\\D", "");
    resolve("users", id, world.person(id).json());
    return id;
  }

  /// A file by the number that it got when it was uploaded.
  private String file(String id) {
    resolve("attachments", id, mail.told(id));
    return id;
  }

  private void resolve(String sort, String id, DataObject what) {
    resolved.put(sort, resolved.optObject(sort).orElseGet(DataObject::empty).put(id, what));
  }

  private static DataObject find(List<DataObject> among, String name, String where) {
    return among.stream()
        .filter(one -> one.getString("name").equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("Discord shows no " + name + " in " + where));
  }
}
