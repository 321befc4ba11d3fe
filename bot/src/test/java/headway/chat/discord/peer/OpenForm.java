package headway.chat.discord.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// What stands in an open form: its words, inputs and options.
final class OpenForm {
  private final DataObject modal;

  OpenForm(DataObject modal) {
    this.modal = modal;
  }

  /// The form as if it were a message.
  Sight sight(String opener) {
    List<String> words = new ArrayList<>();
    words.add(modal.getString("title"));
    parts()
        .forEach(part -> {
          words.add(part.getString("label", part.getString("content", "")));
          words.add(part.getString("description", ""));
        });
    asked().forEach(one -> words.add(one.getString("placeholder", "")));
    asked().forEach(one -> words.add(one.getString("value", "")));
    words.removeIf(String::isEmpty);
    return new Sight(
        "form " + opener,
        String.join("\n", words),
        options(),
        options(),
        List.of(),
        /* isEphemeral= */ true,
        /* isLoading= */ false,
        List.of());
  }

  /// The options of the first field that has any.
  List<String> options() {
    return asked()
        .filter(OpenForm::isChoice)
        .findFirst()
        .map(one ->
            one.getArray("options").stream(DataArray::getObject)
                .map(option -> option.getString("label"))
                .toList())
        .orElse(List.of());
  }

  /// The labels of its fields.
  List<String> labels() {
    return parts()
        .filter(part -> part.hasKey("label"))
        .map(part -> part.getString("label"))
        .toList();
  }

  String firstTyped() {
    return first(false);
  }

  String firstChosen() {
    return first(true);
  }

  private String first(boolean choice) {
    return parts()
        .filter(part -> part.hasKey("label") && isChoice(inner(part)) == choice)
        .findFirst()
        .map(part -> part.getString("label"))
        .orElseThrow(() -> new AssertionError("no such field in " + modal));
  }

  /// What Discord sends of a form: what was typed or chosen, else what stood there already.
  DataObject sent(Map<String, String> answers) {
    answers.keySet().stream()
        .filter(label -> !labels().contains(label))
        .forEach(label -> {
          throw new AssertionError("no field " + label + " in " + labels());
        });
    List<DataObject> filled =
        modal.getArray("components").stream(DataArray::getObject)
            .map(part -> filled(part, answers))
            .toList();
    return DataObject.empty()
        .put("custom_id", modal.getString("custom_id"))
        .put("components", DataArray.fromCollection(filled));
  }

  private static DataObject filled(DataObject part, Map<String, String> answers) {
    int type = part.getInt("type");
    if (type == ComponentRules.WORDS) {
      return DataObject.empty().put("type", type).put("id", 1);
    }
    Optional<String> given = Optional.ofNullable(answers.get(labelled(part).getString("label")));
    DataObject value = value(inner(part), given);
    DataObject outer = DataObject.empty().put("type", type).put("id", 1);
    return type == ComponentRules.LABEL
        ? outer.put("component", value)
        : outer.put("components", DataArray.empty().add(value));
  }

  private static DataObject value(DataObject asked, Optional<String> given) {
    DataObject value =
        DataObject.empty()
            .put("type", asked.getInt("type"))
            .put("id", 2)
            .put("custom_id", asked.getString("custom_id"));
    boolean required = asked.getBoolean("required", true);
    if (isChoice(asked)) {
      List<String> chosen = chosen(asked, given);
      require(!(required && chosen.isEmpty()), "an option is to be chosen");
      return value.put("values", DataArray.fromCollection(chosen));
    }
    String words = given.orElse(asked.getString("value", ""));
    require(!(required && words.isEmpty()), "words are to be written");
    require(Rules.length(words) <= asked.getInt("max_length", 4_000), "too long: " + words);
    return value.put("value", words);
  }

  private static List<String> chosen(DataObject select, Optional<String> given) {
    List<DataObject> options = select.getArray("options").stream(DataArray::getObject).toList();
    List<String> labels =
        given
            .map(words ->
                select.getInt("max_values", 1) > 1 ? words.split(", ") : new String[] {words})
            .map(List::of)
            .orElse(List.of());
    List<String> chosen =
        options.stream()
            .filter(one ->
                given.isEmpty()
                    ? one.getBoolean("default", false)
                    : labels.contains(one.getString("label")))
            .map(one -> one.getString("value"))
            .toList();
    boolean none = given.filter(String::isEmpty).isPresent() && select.getInt("min_values", 1) == 0;
    require(given.isEmpty() || none || chosen.size() == labels.size(), "no option " + given);
    return chosen;
  }

  private static void require(boolean kept, String otherwise) {
    if (!kept) {
      throw new AssertionError("Discord lets nobody send this form: " + otherwise);
    }
  }

  private static boolean isChoice(DataObject asked) {
    return asked.getInt("type") == ComponentRules.SELECT;
  }

  /// The parts that carry a label: themselves, or the one input of a row.
  private Stream<DataObject> parts() {
    return modal.getArray("components").stream(DataArray::getObject).map(OpenForm::labelled);
  }

  private Stream<DataObject> asked() {
    return parts().filter(part -> part.hasKey("label")).map(OpenForm::inner);
  }

  private static DataObject labelled(DataObject part) {
    return part.getInt("type") == ComponentRules.ROW
        ? part.getArray("components").getObject(0)
        : part;
  }

  private static DataObject inner(DataObject part) {
    DataObject one = labelled(part);
    return one.optObject("component").orElse(one);
  }
}
