package headway.flow.draft;

import headway.chat.SentFile;
import headway.domain.ChatKind;
import headway.domain.Content;
import headway.domain.Picture;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.flow.SentFiles;
import headway.store.Drafts;
import headway.store.SentPictures;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The picture that a member names or sends for a draft, and what they say it shows.
public final class PictureOf {
  private final SentPictures pictures;
  private final SentFiles sent;
  private final Drafts drafts;

  public PictureOf(SentPictures pictures, SentFiles sent, Drafts drafts) {
    this.pictures = pictures;
    this.sent = sent;
    this.drafts = drafts;
  }

  /// Its name; only the terminal names files of the machine that the bot runs on.
  String named(Caller caller, int number, String words) {
    String said = DraftLimits.path(words);
    if (caller.account().chat() == ChatKind.CONSOLE) {
      return pictures.find(said).toString();
    }
    return sent.take(caller, said, file -> kept(caller, file))
        .orElseThrow(() -> new UsageException(notSent(caller.account().chat(), number)));
  }

  private String kept(Caller caller, SentFile file) {
    String name = pictures.keep(caller.id(), file.name(), file.bytes(), caller.now());
    Set<String> shown =
        Stream.concat(drafts.open(caller.id()).stream(), drafts.queued(caller.id()).stream())
            .flatMap(draft -> draft.content().picture().stream())
            .map(Picture::path)
            .collect(Collectors.toSet());
    shown.add(name);
    pictures.trim(caller.id(), shown);
    return name;
  }

  private static String notSent(ChatKind chat, int number) {
    return switch (chat) {
      case DISCORD ->
          "That is no picture that you sent me. Choose the file in `/headway draft picture`, or"
              + " write `draft d"
              + number
              + " picture` to me with the file in the same message.";
      case SLACK, CONSOLE ->
          "A picture is named by its path where I run, which only works in the terminal. Post it"
              + " there yourself, or leave it out: `draft d"
              + number
              + " picture none`.";
    };
  }

  static Picture described(Content content, int number, String alt) {
    return content
        .picture()
        .map(picture -> new Picture(picture.path(), Optional.of(alt)))
        .orElseThrow(() ->
            new UsageException(
                "There is no picture to describe yet. Add one with `draft d"
                    + number
                    + " picture FILE`."));
  }
}
