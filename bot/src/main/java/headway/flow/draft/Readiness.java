package headway.flow.draft;

import headway.coach.OwnWords;
import headway.domain.Content;
import headway.domain.Draft;
import java.util.ArrayList;
import java.util.List;

/// What a draft still lacks before it can be approved.
public final class Readiness {
  /// Something that lacks.
  public enum Lack {
    WORDS,
    KIND,
    AUDIENCE,
    PURPOSE
  }

  private final Sources sources;
  private final int ownWords;

  /// @param ownWords how many words of the member's own a text needs
  public Readiness(Sources sources, int ownWords) {
    this.sources = sources;
    this.ownWords = ownWords;
  }

  public List<Lack> lacks(Draft draft) {
    Content content = draft.content();
    List<Lack> lacks = new ArrayList<>();
    if (missingWords(draft) > 0) {
      lacks.add(Lack.WORDS);
    }
    if (content.aim().kind().isEmpty()) {
      lacks.add(Lack.KIND);
    }
    if (content.aim().audience().isEmpty()) {
      lacks.add(Lack.AUDIENCE);
    }
    if (content.aim().purpose().isEmpty()) {
      lacks.add(Lack.PURPOSE);
    }
    return lacks;
  }

  public int missingWords(Draft draft) {
    return OwnWords.missing(
        ownWords, draft.content().text(), draft.content().credit(), sources.othersWords(draft));
  }

  /// Whether not one of the words counts.
  boolean hasNoWords(Draft draft) {
    return missingWords(draft) == ownWords;
  }

  Sources sources() {
    return sources;
  }
}
