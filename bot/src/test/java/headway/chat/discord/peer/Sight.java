package headway.chat.discord.peer;

import java.util.ArrayList;
import java.util.List;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// A message as its reader sees it: its words, and the labels of its buttons.
///
/// @param options what its selects offer
/// @param pinged the names of those it pings
/// @param elements the buttons as Discord keeps them, in their order
public record Sight(
    String id,
    String text,
    List<String> buttons,
    List<String> options,
    List<String> pinged,
    boolean isEphemeral,
    boolean isLoading,
    List<DataObject> elements) {
  public Sight {
    buttons = List.copyOf(buttons);
    options = List.copyOf(options);
    pinged = List.copyOf(pinged);
    elements = List.copyOf(elements);
  }

  static Sight of(Post post, Markdown reader) {
    List<DataObject> parts = parts(post);
    List<DataObject> buttons = ofType(parts, ComponentRules.BUTTON);
    return new Sight(
        post.id(),
        reader.read(words(post), Timeline.made(post.id())),
        buttons.stream().map(one -> one.getString("label", "")).toList(),
        ofType(parts, ComponentRules.SELECT).stream()
            .flatMap(select -> select.getArray("options").stream(DataArray::getObject))
            .map(option -> option.getString("label"))
            .toList(),
        pinged(post),
        post.only().isPresent(),
        post.isLoading(),
        buttons);
  }

  static List<DataObject> parts(Post post) {
    return post.components().stream(DataArray::getObject)
        .flatMap(row -> row.getArray("components").stream(DataArray::getObject))
        .toList();
  }

  private static List<DataObject> ofType(List<DataObject> parts, int type) {
    return parts.stream().filter(one -> one.getInt("type") == type).toList();
  }

  private static List<String> pinged(Post post) {
    List<String> names = new ArrayList<>();
    post.body().optArray("mentions").stream()
        .flatMap(users -> users.stream(DataArray::getObject))
        .forEach(user -> names.add(user.getString("username")));
    if (post.body().getBoolean("mention_everyone", false)) {
      names.add("everyone");
    }
    return names;
  }

  private static String words(Post post) {
    List<String> words = new ArrayList<>();
    words.add(post.content());
    post.body().optArray("embeds").stream()
        .flatMap(embeds -> embeds.stream(DataArray::getObject))
        .forEach(embed -> {
          words.add(embed.getString("title", ""));
          words.add(embed.getString("description", ""));
          embed.optArray("fields").stream()
              .flatMap(fields -> fields.stream(DataArray::getObject))
              .forEach(field -> {
                words.add(field.getString("name"));
                words.add(field.getString("value"));
              });
          embed.optObject("footer").ifPresent(footer -> words.add(footer.getString("text", "")));
        });
    words.removeIf(String::isEmpty);
    return String.join("\n", words);
  }
}
