package headway.chat.discord.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Whom a message pings: those it names, as far as it is allowed to.
final class Mentions {
  private static final Pattern USER = Pattern.compile("<@!?(\\d+)>");
  private static final Pattern ALL = Pattern.compile("@everyone|@here");

  private Mentions() {}

  static DataObject resolved(World world, DataObject body) {
    String content = body.getString("content", "");
    List<DataObject> users = new ArrayList<>();
    Matcher found = USER.matcher(content);
    while (found.find()) {
      String id = found.group(1);
      if (mayName(body, "users", id)) {
        world.people().stream()
            .filter(one -> one.id().equals(id))
            .findFirst()
            .ifPresent(one -> users.add(one.json()));
      }
    }
    return DataObject.fromJson(body.toString())
        .put("mentions", DataArray.fromCollection(users))
        .put("mention_everyone", ALL.matcher(content).find() && mayName(body, "everyone", ""));
  }

  private static boolean mayName(DataObject body, String kind, String id) {
    return body.optObject("allowed_mentions")
        .map(allowed ->
            strings(allowed, "parse").contains(kind)
                || (kind.equals("users") && strings(allowed, "users").contains(id)))
        .orElse(true);
  }

  private static List<String> strings(DataObject of, String name) {
    return of.optArray(name).stream()
        .flatMap(values -> values.stream(DataArray::getString))
        .toList();
  }
}
