package headway.flow.draft;

import headway.domain.ChatKind;
import headway.domain.Content;
import headway.domain.Picture;
import headway.domain.UsageException;
import headway.flow.Caller;
import headway.store.Pictures;
import java.util.Optional;

/// The picture that a member names for a draft, and what they say it shows.
final class PictureOf {
  private final Pictures pictures;

  PictureOf(Pictures pictures) {
    this.pictures = pictures;
  }

  /// Its path; only the terminal names files of the machine that the bot runs on.
  String named(Caller caller, int number, String file) {
    if (caller.account().chat() != ChatKind.CONSOLE) {
      throw new UsageException(
          "A picture is named by its path where I run, which only works in the terminal. Post it"
              + " there yourself, or leave it out: `draft d"
              + number
              + " picture none`.");
    }
    return pictures.find(DraftLimits.path(file)).toString();
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
