package headway.chat.discord.part;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import net.dv8tion.jda.api.utils.messages.MessageEditBuilder;
import net.dv8tion.jda.api.utils.messages.MessageEditData;

/// What Discord is given: texts in their order, the last with the files and buttons; nobody is
/// called.
public record Shown(List<String> pieces, List<Path> files, List<ActionRow> rows) {
  public Shown {
    if (pieces.isEmpty()) {
      throw new IllegalArgumentException("nothing is said");
    }
    pieces = List.copyOf(pieces);
    files = List.copyOf(files);
    rows = List.copyOf(rows);
  }

  Shown(List<String> pieces, List<ActionRow> rows) {
    this(pieces, List.of(), rows);
  }

  /// The words and buttons alone, which say that the files are left out.
  public Shown withoutFiles() {
    List<String> all = new ArrayList<>(pieces);
    String note = "-# Discord didn't take the file, so it is left out here.";
    boolean fits = all.getLast().length() + 1 + note.length() <= Pieces.LIMIT;
    all.add(fits ? all.removeLast() + "\n" + note : note);
    return new Shown(all, rows);
  }

  /// One message each.
  public List<MessageCreateData> messages() {
    int last = pieces.size() - 1;
    Stream<MessageCreateData> before =
        pieces.subList(0, last).stream().map(text -> message(text).build());
    MessageCreateData end =
        message(pieces.get(last))
            .setComponents(rows)
            .setFiles(files.stream().map(Attached::upload).toList())
            .build();
    return Stream.concat(before, Stream.of(end)).toList();
  }

  /// What a message reads from now on; its files stay, unless others come.
  public MessageEditData edit() {
    MessageEditBuilder edit =
        new MessageEditBuilder()
            .setContent(pieces.getLast())
            .setComponents(rows)
            .setSuppressEmbeds(true)
            .setAllowedMentions(EnumSet.noneOf(MentionType.class));
    return files.isEmpty()
        ? edit.build()
        : edit.setFiles(files.stream().map(Attached::upload).toList()).build();
  }

  private static MessageCreateBuilder message(String text) {
    return new MessageCreateBuilder()
        .setContent(text)
        .setSuppressEmbeds(true)
        .setAllowedMentions(EnumSet.noneOf(MentionType.class));
  }
}
