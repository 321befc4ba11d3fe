package headway.chat.discord.peer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What one person does with commands, buttons, selects and forms.
final class Deeds {
  private final Person by;
  private final World world;
  private final Interactions interactions;
  private final Mail mail;

  Deeds(Person by, World world, Interactions interactions, Mail mail) {
    this.by = by;
    this.world = world;
    this.interactions = interactions;
    this.mail = mail;
  }

  Asked command(Place place, String path, Map<String, String> values) {
    return ask(Asked.COMMAND, place, Optional.empty(), slash(path, values, ""));
  }

  Asked autocomplete(Place place, String path, Map<String, String> values, String focused) {
    return ask(Asked.AUTOCOMPLETE, place, Optional.empty(), slash(path, values, focused));
  }

  private DataObject slash(String path, Map<String, String> values, String focused) {
    return new Slash(world, mail).data(path, values, focused);
  }

  /// Uses a command of a message's menu.
  Asked use(Post on, String name) {
    DataObject command =
        world.commands().stream(DataArray::getObject)
            .filter(one -> one.getInt("type", 1) == 3 && one.getString("name").equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no command " + name));
    DataObject data =
        DataObject.empty()
            .put("id", command.getString("id"))
            .put("name", name)
            .put("type", 3)
            .put("target_id", on.id())
            .put(
                "resolved",
                DataObject.empty().put("messages", DataObject.empty().put(on.id(), on.json())));
    return ask(Asked.COMMAND, on.place(), Optional.empty(), data);
  }

  Asked press(Post on, DataObject button) {
    DataObject data =
        DataObject.empty()
            .put("custom_id", button.getString("custom_id"))
            .put("component_type", ComponentRules.BUTTON);
    return ask(Asked.COMPONENT, on.place(), Optional.of(on.id()), data);
  }

  Asked pick(Post on, DataObject select, List<String> labels) {
    List<String> values =
        select.getArray("options").stream(DataArray::getObject)
            .filter(option -> labels.contains(option.getString("label")))
            .map(option -> option.getString("value"))
            .toList();
    DataObject data =
        DataObject.empty()
            .put("custom_id", select.getString("custom_id"))
            .put("component_type", ComponentRules.SELECT)
            .put("values", DataArray.fromCollection(values));
    return ask(Asked.COMPONENT, on.place(), Optional.of(on.id()), data);
  }

  Asked submit(Interactions.Form form, Map<String, String> answers) {
    Asked opener = form.opener();
    return ask(
        Asked.MODAL, opener.place(), opener.source(), new OpenForm(form.modal()).sent(answers));
  }

  private Asked ask(int type, Place place, Optional<String> source, DataObject data) {
    Asked asked = new Asked(world.timeline.next(), type, by, place, source);
    interactions.ask(asked, data);
    return asked;
  }
}
