package headway.chat.discord.peer;

import java.util.List;
import net.dv8tion.jda.api.utils.data.DataObject;

/// Discord's limits on a message and its embeds.
public final class MessageRules {
  private static final int CONTENT = 2_000;
  private static final int EMBEDS = 10;
  private static final int ALL_EMBEDS = 6_000;
  private static final int FILES = 10;

  private MessageRules() {}

  public static void check(DataObject body, int files) {
    Rules.atMost(body, "content", CONTENT);
    Rules.atMost(body, "nonce", 25);
    Rules.require(files <= FILES, "attachments: at most " + FILES);
    List<DataObject> embeds = Rules.list(body, "embeds", EMBEDS);
    int letters = embeds.stream().mapToInt(MessageRules::checkEmbed).sum();
    Rules.require(letters <= ALL_EMBEDS, "embeds: at most " + ALL_EMBEDS + " in all");
    ComponentRules.check(body);
  }

  /// Says nothing at all.
  static boolean isEmpty(DataObject body, int files) {
    return body.getString("content", "").isBlank()
        && files == 0
        && Rules.list(body, "embeds", EMBEDS).isEmpty()
        && body.optArray("components").filter(rows -> !rows.isEmpty()).isEmpty();
  }

  private static int checkEmbed(DataObject embed) {
    Rules.atMost(embed, "title", 256);
    Rules.atMost(embed, "description", 4_096);
    List<DataObject> fields = Rules.list(embed, "fields", 25);
    fields.forEach(field -> {
      Rules.words(field, "name", 256);
      Rules.words(field, "value", 1_024);
    });
    DataObject footer = embed.optObject("footer").orElseGet(DataObject::empty);
    Rules.atMost(footer, "text", 2_048);
    DataObject author = embed.optObject("author").orElseGet(DataObject::empty);
    Rules.atMost(author, "name", 256);
    int inFields =
        fields.stream().mapToInt(one -> letters(one, "name") + letters(one, "value")).sum();
    return letters(embed, "title")
        + letters(embed, "description")
        + inFields
        + letters(footer, "text")
        + letters(author, "name");
  }

  private static int letters(DataObject of, String name) {
    return Rules.length(of.getString(name, ""));
  }
}
