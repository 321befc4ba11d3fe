package headway.flow;

import headway.domain.Matter;
import headway.domain.UsageException;
import headway.link.CanonicalLink;
import headway.link.Pasted;

/// Reads what a member typed or pasted as a link, or as a few words.
public final class ReadMatter {
  private static final int LONGEST = 1000;

  private ReadMatter() {}

  public static Matter from(String typed) {
    return switch (CanonicalLink.judge(typed)) {
      case Pasted.Found found -> found.link();
      case Pasted.Refused refused -> throw new UsageException(refused.cause());
      case Pasted.NotALink _ -> words(typed);
    };
  }

  /// Words as they are, unless they are none.
  public static Matter words(String typed) {
    if (typed.isBlank()) {
      throw new UsageException("Paste a link, or say in a few words what it is.");
    }
    return checked(new Matter.Words(typed.strip()));
  }

  /// Refuses words that are too many for a list.
  public static Matter checked(Matter matter) {
    return switch (matter) {
      case Matter.Link link -> link;
      case Matter.Words words -> {
        if (words.text().length() > LONGEST) {
          throw new UsageException(
              "That is "
                  + words.text().length()
                  + " characters; a few words will do here. A whole text is a `draft`.");
        }
        yield words;
      }
    };
  }
}
