package headway.link;

import headway.domain.Matter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One form for each link, however it was written; reads, never fetches.
public final class CanonicalLink {
  private static final Pattern ANGLES = Pattern.compile("(?s)<([^<>|]*)(?:\\|[^<>]*)?>");

  private CanonicalLink() {}

  /// What a member pasted in the place of a link.
  public static Pasted judge(String pasted) {
    String stripped = Spaces.strip(pasted);
    Matcher angles = ANGLES.matcher(stripped);
    return Claim.judge(angles.matches() ? Spaces.strip(angles.group(1)) : Edges.trim(stripped));
  }

  /// The link, if what was pasted is one and nothing else.
  public static Optional<Matter.Link> read(String pasted) {
    return switch (judge(pasted)) {
      case Pasted.Found(Matter.Link link) -> Optional.of(link);
      case Pasted.NotALink _, Pasted.Refused _ -> Optional.empty();
    };
  }

  /// The links inside a text, in their order.
  public static List<Span> in(String text) {
    return new Scan(text).spans();
  }
}
