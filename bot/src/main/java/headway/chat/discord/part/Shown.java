package headway.chat.discord.part;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/// What Discord is given: texts in their order, the last with the buttons; nobody is called.
public record Shown(List<String> pieces, List<ActionRow> rows) {
  public Shown {
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("nothing is said");
    }
    pieces = List.copyOf(pieces);
    rows = List.copyOf(rows);
  }

  /// One message each.
  public List<MessageCreateData> messages() {
    int last = pieces.size() - 1;
    List<MessageCreateData> before =
        pieces.subList(0, last).stream().map(text -> message(text, List.of())).toList();
    return Stream.concat(before.stream(), Stream.of(message(pieces.get(last), rows))).toList();
  }

  /// What a message reads from now on.
  public MessageEditData edit() {
    return MessageEditData.fromCreateData(message(pieces.getLast(), rows));
  }

  private static MessageCreateData message(String text, List<ActionRow> rows) {
    return new MessageCreateBuilder()
        .setContent(text)
        .setComponents(rows)
        .setSuppressEmbeds(true)
        .setAllowedMentions(EnumSet.noneOf(MentionType.class))
        .build();
  }
}
