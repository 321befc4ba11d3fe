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
import net.dv8tion.jda.api.utils.messages.MessageRequest;

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
    Stream<String> before = pieces.stream().limit(pieces.size() - 1L);
    return Stream.concat(
            before.map(text -> written(new MessageCreateBuilder(), text)),
            Stream.of(last(new MessageCreateBuilder())))
        .map(MessageCreateBuilder::build)
        .toList();
  }

  /// What a message reads from now on; its files stay, unless others come.
  public MessageEditData edit() {
    return last(new MessageEditBuilder()).build();
  }

  private <R extends MessageRequest<R>> R last(R request) {
    R ending = written(request, pieces.getLast()).setComponents(rows);
    return files.isEmpty()
        ? ending
        : ending.setFiles(files.stream().map(Attached::upload).toList());
  }

  private static <R extends MessageRequest<R>> R written(R request, String text) {
    return request
        .setContent(text)
        .setSuppressEmbeds(true)
        .setAllowedMentions(EnumSet.noneOf(MentionType.class));
  }
}
